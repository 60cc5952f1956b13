import type { Area } from "../../../core/sheet/sheet";

/** What a workbook is like just before it is written: enough to refuse in time and to go about it rightly. */
export interface Situation {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** In the order they stand. */
  readonly sheets: readonly SheetSituation[];
  readonly tables: readonly TableSituation[];
}

export interface SheetSituation {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** True where a filter hides rows. */
  readonly isFiltered: boolean;
  readonly charts: number;
}

export interface TableSituation {
  readonly name: string;
  readonly sheet: string;
  readonly hasTotals: boolean;
  /** Where it stands; `null` where nobody asked. */
  readonly area: Area | null;
}

/** Names of sheets and tables are the same whatever their case. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Finds what is said of a sheet. */
export const sheetIn = ({ sheets }: Situation, name: string): SheetSituation | undefined =>
  sheets.find((sheet) => isSameName(sheet.name, name));

/** Finds what is said of a table. */
export const tableIn = ({ tables }: Situation, name: string): TableSituation | undefined =>
  tables.find((table) => isSameName(table.name, name));
