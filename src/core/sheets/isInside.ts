import type { Area } from "../sheet/sheet";

/**
 * Tells whether a cell stands within an area of its sheet.
 *
 * @example isInside({ row: 3, column: 0, height: 5, width: 2 }, 7, 1) → true
 */
export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;
