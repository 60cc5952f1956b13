import type { CellValue } from "../sheet/sheet";

/**
 * True for a cell that shows nothing: empty, only spaces, or a formula that answers "".
 *
 * @example isEmptyCell(" \u00a0") → true; isEmptyCell(0) → false
 */
export function isEmptyCell(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "string") return false;
  // Nearly every text begins with a letter or a digit: asked for every cell, this is the short way.
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && value.trim() === "";
}
