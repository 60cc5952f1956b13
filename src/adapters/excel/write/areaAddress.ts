import { cellAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/sheet";

/**
 * Writes the address of an area without its sheet.
 *
 * @example areaAddress({ row: 3, column: 0, height: 2, width: 2 }) → "A4:B5"
 */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.height - 1, column: area.column + area.width - 1 };
  return `${cellAddress(area)}:${cellAddress(last)}`;
}
