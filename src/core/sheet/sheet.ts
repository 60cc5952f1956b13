/**
 * A workbook as a plain value: what an adapter read, and all that the core knows of Excel.
 *
 * Matrices are rows of columns and all have the same shape as `values`.
 * Rows and columns are zero-based everywhere; people see `cellAddress`.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** True where date serials count from 1904 (old files from a Mac). */
  readonly date1904: boolean;
  /** True where sheets can be neither added nor removed; left out where that is not known. */
  readonly isStructureProtected?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Where the upper left cell of `values` stands on the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
  /** The used range only; an unused sheet has no rows. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas in English with their `=`, `null` where a cell has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats in their en-US form, such as `0.0%` or `yyyy-mm-dd`. */
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly TableArea[];
  readonly merged: readonly Area[];
  /** True where locked cells cannot be changed; left out where that is not known. */
  readonly isProtected?: boolean;
}

/** What a cell holds. An empty cell is `null`; dates are serial numbers, as Excel keeps them. */
export type CellValue = string | number | boolean | null | CellError;

/** An error cell, such as `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
}

/** A rectangle on a sheet, in the sheet's own rows and columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** An Excel table and the area it covers, heading row included. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  /** True where the area's last row is a row of totals. */
  readonly hasTotals?: boolean;
}

/** One cell of one sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Tells an error cell from every other value: `isCellError({ error: "#N/A" }) → true`. */
export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;
