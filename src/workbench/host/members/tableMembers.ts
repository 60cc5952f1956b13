import type { MemberTables } from "./memberTable";

/** Tables, their parts, sorting and filters. */
export const tableMembers = {
  TableCollection: {
    "1.1": [
      "readonly count: number",
      "add(address: Range | string, hasHeaders: boolean): Table",
      "getItem(key: string): Table",
      "getItemAt(index: number): Table",
    ],
    "1.4": ["getCount(): number", "getItemOrNullObject(key: string): Table"],
    "1.7": ["readonly onChanged: Event"],
    "1.9": ["readonly onAdded: Event", "readonly onDeleted: Event"],
  },
  Table: {
    "1.1": [
      "readonly columns: TableColumnCollection",
      "readonly rows: TableRowCollection",
      "readonly id: string",
      "name: string",
      "showHeaders: boolean",
      "showTotals: boolean",
      "style: string",
      "delete(): void",
      "getDataBodyRange(): Range",
      "getHeaderRowRange(): Range",
      "getRange(): Range",
      "getTotalRowRange(): Range",
    ],
    "1.2": [
      "readonly sort: TableSort",
      "readonly worksheet: Worksheet",
      "clearFilters(): void",
      "convertToRange(): Range",
    ],
    "1.3": ["showBandedRows: boolean", "showFilterButton: boolean"],
    "1.7": ["readonly onChanged: Event", "readonly onSelectionChanged: Event"],
    "1.9": ["readonly autoFilter: AutoFilter"],
    "1.13": ["resize(newRange: Range | string): void"],
  },
  TableColumnCollection: {
    "1.1": [
      "readonly count: number",
      "getItem(key: number | string): TableColumn",
      "getItemAt(index: number): TableColumn",
    ],
    "1.4": ["getCount(): number", "getItemOrNullObject(key: number | string): TableColumn"],
  },
  TableColumn: {
    "1.1": [
      "readonly id: number",
      "readonly index: number",
      "name: string",
      "values: any[][]",
      "delete(): void",
      "getDataBodyRange(): Range",
      "getHeaderRowRange(): Range",
      "getRange(): Range",
    ],
  },
  TableRowCollection: {
    "1.1": [
      "readonly count: number",
      "add(index?: number, values?: Array<Array<boolean | string | number>> | boolean | string | number, alwaysInsert?: boolean): TableRow",
      "getItemAt(index: number): TableRow",
    ],
    "1.4": ["getCount(): number"],
    "ExcelApiOnline 1.1": [
      "deleteRows(rows: number[] | TableRow[]): void",
      "deleteRowsAt(index: number, count?: number): void",
    ],
  },
  TableRow: {
    "1.1": ["readonly index: number", "values: any[][]", "delete(): void", "getRange(): Range"],
  },
  TableSort: {
    "1.2": ["apply(fields: SortField[], matchCase?: boolean, method?: SortMethod): void"],
  },
  AutoFilter: {
    "1.9": [
      "readonly enabled: boolean",
      "readonly isDataFiltered: boolean",
      "clearCriteria(): void",
      "reapply(): void",
    ],
  },
} satisfies MemberTables;
