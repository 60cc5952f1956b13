import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { GridValue } from "../host/port";
import { isErrorText } from "./errorText";

/** What one of Univer's cells holds; booleans are kept as 1 or 0 with a type, errors as their text. */
export function fromCellData(cell: Nullable<ICellData>): GridValue {
  const value = cell?.v;
  if (cell == null || value === undefined || value === null || value === "") return richText(cell);
  if (cell.t === CellValueType.BOOLEAN)
    return Number(value) === 1 || value === true || value === "TRUE";
  if (cell.t === CellValueType.FORCE_STRING) return String(value);
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "string" && isErrorText(value)) return { error: value };
  return cell.t === CellValueType.STRING ? String(value) : value;
}

/**
 * The cell that holds a value and no formula, to be laid over the cell that is there.
 *
 * `toCellData(true)` → `{ v: 1, t: 3, f: null, si: null, p: null }`
 */
export function toCellData(value: GridValue): ICellData {
  const plain = { f: null, si: null, p: null };
  if (value === null || value === "") return { ...plain, v: null, t: null };
  if (typeof value === "boolean") return { ...plain, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...plain, v: value, t: CellValueType.NUMBER };
  if (typeof value === "object") return { ...plain, v: value.error, t: CellValueType.STRING };
  // Text that looks like a number must be forced, or Univer counts with it.
  const looksLikeNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return {
    ...plain,
    v: value,
    t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** The cell that holds a formula whose value is still to be calculated. */
export function toFormulaData(formula: string): ICellData {
  return { f: formula, si: null, p: null, v: null, t: null };
}

function richText(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "");
}
