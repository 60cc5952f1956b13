import type { MemberTables } from "./memberTable";

/** Looks that go by a rule. */
export const conditionMembers = {
  ConditionalFormatCollection: {
    "1.6": [
      "add(type: ConditionalFormatType): ConditionalFormat",
      "clearAll(): void",
      "getCount(): number",
      "getItem(id: string): ConditionalFormat",
      "getItemAt(index: number): ConditionalFormat",
    ],
    "1.14": ["getItemOrNullObject(id: string): ConditionalFormat"],
  },
  ConditionalFormat: {
    "1.6": [
      "readonly cellValue: CellValueConditionalFormat",
      "readonly cellValueOrNullObject: CellValueConditionalFormat",
      "readonly custom: CustomConditionalFormat",
      "readonly customOrNullObject: CustomConditionalFormat",
      "readonly textComparison: TextConditionalFormat",
      "readonly textComparisonOrNullObject: TextConditionalFormat",
      "readonly topBottom: TopBottomConditionalFormat",
      "readonly topBottomOrNullObject: TopBottomConditionalFormat",
      "readonly id: string",
      "priority: number",
      "stopIfTrue: boolean",
      "readonly type: ConditionalFormatType",
      "delete(): void",
      "getRange(): Range",
      "getRangeOrNullObject(): Range",
    ],
    "1.9": ["getRanges(): RangeAreas"],
  },
  CustomConditionalFormat: {
    "1.6": ["readonly format: ConditionalRangeFormat", "readonly rule: ConditionalFormatRule"],
  },
  CellValueConditionalFormat: {
    "1.6": ["readonly format: ConditionalRangeFormat", "rule: ConditionalCellValueRule"],
  },
  TextConditionalFormat: {
    "1.6": ["readonly format: ConditionalRangeFormat", "rule: ConditionalTextComparisonRule"],
  },
  TopBottomConditionalFormat: {
    "1.6": ["readonly format: ConditionalRangeFormat", "rule: ConditionalTopBottomRule"],
  },
  ConditionalFormatRule: {
    "1.6": ["formula: string"],
  },
  ConditionalRangeFormat: {
    "1.6": [
      "readonly fill: ConditionalRangeFill",
      "readonly font: ConditionalRangeFont",
      "numberFormat: any",
    ],
  },
  ConditionalRangeFill: {
    "1.6": ["color: string", "clear(): void"],
  },
  ConditionalRangeFont: {
    "1.6": ["bold: boolean", "color: string", "italic: boolean"],
  },
} satisfies MemberTables;
