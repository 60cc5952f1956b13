import type { MemberTables } from "./memberTable";

/** The workbook, what is kept in it beside its sheets, and the application. */
export const workbookMembers = {
  Workbook: {
    "1.1": [
      "readonly application: Application",
      "readonly names: NamedItemCollection",
      "readonly tables: TableCollection",
      "readonly worksheets: WorksheetCollection",
      "getSelectedRange(): Range",
    ],
    "1.2": ["readonly onSelectionChanged: Event"],
    "1.4": ["readonly settings: SettingCollection"],
    "1.5": ["readonly customXmlParts: CustomXmlPartCollection"],
    "1.7": ["readonly protection: WorkbookProtection", "getActiveCell(): Range"],
    "1.8": ["readonly readOnly: boolean"],
    "1.9": ["isDirty: boolean"],
    "1.10": ["readonly comments: CommentCollection"],
  },
  WorkbookProtection: {
    "1.7": [
      "readonly protected: boolean",
      "protect(password?: string): void",
      "unprotect(password?: string): void",
    ],
  },
  Application: {
    "1.1": [
      "calculationMode: CalculationMode",
      "calculate(calculationType: CalculationType): void",
    ],
    "1.6": ["suspendApiCalculationUntilNextSync(): void"],
    "1.9": [
      "readonly calculationState: CalculationState",
      "suspendScreenUpdatingUntilNextSync(): void",
    ],
    "1.11": [
      "readonly cultureInfo: CultureInfo",
      "readonly decimalSeparator: string",
      "readonly thousandsSeparator: string",
      "readonly useSystemSeparators: boolean",
    ],
  },
  CultureInfo: {
    "1.11": ["readonly numberFormat: NumberFormatInfo", "readonly name: string"],
    "1.12": ["readonly datetimeFormat: DatetimeFormatInfo"],
  },
  NumberFormatInfo: {
    "1.11": ["readonly numberDecimalSeparator: string", "readonly numberGroupSeparator: string"],
    "1.17": ["readonly currencySymbol: string"],
  },
  DatetimeFormatInfo: {
    "1.12": ["readonly dateSeparator: string", "readonly shortDatePattern: string"],
  },
  NamedItemCollection: {
    "1.1": ["getItem(name: string): NamedItem"],
    "1.4": [
      "add(name: string, reference: Range | string, comment?: string): NamedItem",
      "getCount(): number",
      "getItemOrNullObject(name: string): NamedItem",
    ],
  },
  NamedItem: {
    "1.1": ["readonly name: string", "visible: boolean", "getRange(): Range"],
    "1.4": [
      "comment: string",
      "readonly scope: NamedItemScope",
      "delete(): void",
      "getRangeOrNullObject(): Range",
    ],
    "1.7": ["formula: any"],
  },
  SettingCollection: {
    "1.4": [
      "add(key: string, value: string | number | boolean | Date | any[] | any): Setting",
      "getCount(): number",
      "getItem(key: string): Setting",
      "getItemOrNullObject(key: string): Setting",
    ],
  },
  Setting: {
    "1.4": ["readonly key: string", "value: any", "delete(): void"],
  },
  CustomXmlPartCollection: {
    "1.5": [
      "add(xml: string): CustomXmlPart",
      "getCount(): number",
      "getItem(id: string): CustomXmlPart",
      "getItemOrNullObject(id: string): CustomXmlPart",
    ],
  },
  CustomXmlPart: {
    "1.5": [
      "readonly id: string",
      "readonly namespaceUri: string",
      "delete(): void",
      "getXml(): string",
      "setXml(xml: string): void",
    ],
  },
} satisfies MemberTables;
