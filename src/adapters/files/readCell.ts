import type ExcelJS from "@protobi/exceljs";
import type { CellValue } from "../../core/sheet/sheet";
import { importFormula } from "./importFormula";
import { remembered } from "./remembered";

/** The value and the formula of one cell of a file. */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * Reads a cell of the file library as a plain value: rich text and links as their text, dates as
 * serial numbers in the workbook's own date system, errors as `{ error }`.
 *
 * A formula that was saved without a result counts as one that shows nothing (`""`).
 */
export function readCell(cell: ExcelJS.Cell, date1904: boolean): ReadCell {
  const { value } = cell;
  const isFormula =
    typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value);
  if (!isFormula) return { value: plainValue(value, date1904), formula: null };
  // `cell.formula` expands a formula that is shared with the cells above, and `cell.result` keeps
  // the 0 and FALSE that `cell.value` forgets.
  const formula = typeof cell.formula === "string" ? shownFormula(cell.formula) : null;
  const result: ExcelJS.CellValue = cell.result;
  return { value: plainValue(result, date1904) ?? "", formula };
}

const shownFormula = remembered(importFormula);

function plainValue(value: ExcelJS.CellValue, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToSerial(value, date1904);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((piece) => piece.text).join("");
  if ("hyperlink" in value) return plainValue(value.text, date1904);
  if ("error" in value) return { error: value.error };
  return null;
}

const millisecondsPerDay = 86_400_000;

/**
 * The serial of a date that the library made of a number because the cell is formatted as a date.
 *
 * A formula in such a cell may give a text, of which the library makes an impossible date: its text
 * is lost, and what is left is a cell that shows nothing we can read.
 */
function dateToSerial(date: Date, date1904: boolean): number | string {
  const time = date.getTime();
  if (Number.isNaN(time)) return "";
  return time / millisecondsPerDay + (date1904 ? 25569 - 1462 : 25569);
}
