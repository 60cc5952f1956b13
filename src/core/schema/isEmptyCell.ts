import type { CellValue } from "../sheet/sheet";

/**
 * True for a cell that shows nothing: empty, only spaces, or a formula that answers "".
 *
 * @example isEmptyCell(" \u00a0") → true; isEmptyCell(0) → false
 */
export const isEmptyCell = (value: CellValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && (value === "" || value.trim() === ""));
