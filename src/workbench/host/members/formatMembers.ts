import type { MemberTables } from "./memberTable";

/** How cells look, what may be typed into them, and looks that go by a rule. */
export const formatMembers = {
  RangeFormat: {
    "1.1": [
      "readonly fill: RangeFill",
      "readonly font: RangeFont",
      "horizontalAlignment: HorizontalAlignment",
      "verticalAlignment: VerticalAlignment",
      "wrapText: boolean",
    ],
    "1.2": [
      "readonly protection: FormatProtection",
      "columnWidth: number",
      "rowHeight: number",
      "autofitColumns(): void",
      "autofitRows(): void",
    ],
  },
  RangeFill: {
    "1.1": ["color: string", "clear(): void"],
  },
  RangeFont: {
    "1.1": ["bold: boolean", "color: string", "italic: boolean", "name: string", "size: number"],
  },
  FormatProtection: {
    "1.2": ["locked: boolean"],
  },
  DataValidation: {
    "1.8": [
      "errorAlert: DataValidationErrorAlert",
      "ignoreBlanks: boolean",
      "prompt: DataValidationPrompt",
      "rule: DataValidationRule",
      "readonly type: DataValidationType",
      "clear(): void",
    ],
  },
} satisfies MemberTables;
