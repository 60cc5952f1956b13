import { areaToAddress, quoteSheet } from "../address";
import type { Place } from "../place";
import type { GridPort } from "../port";

/** Address with its sheet, as `Range.address` says it: `"'Löften 2021'!A1:C3"`. */
export function sheetAddress(port: GridPort, { sheetId, area }: Place): string {
  const name = port.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  return `${quoteSheet(name)}!${areaToAddress(area)}`;
}
