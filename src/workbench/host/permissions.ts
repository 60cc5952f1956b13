import { valuesIn } from "./furnishings/layers";
import type { Place } from "./place";
import type { GridPort } from "./port";
import { RichApiError } from "./richApiError";

/** Refuses writing where one of the cells is locked on a protected sheet. */
export function requireUnlocked(port: GridPort, { sheetId, area }: Place): void {
  const { protection, layers } = port.furnishings.sheet(sheetId);
  if (protection && valuesIn(layers, area, "isLocked").includes(true)) refuse();
}

/**
 * Refuses on a protected sheet what Excel allows on none, or only by an option of the protection.
 *
 * @param option name of the option that allows it: `"allowFormatCells"`.
 */
export function requireUnprotected(port: GridPort, sheetId: string, option?: string): void {
  const { protection } = port.furnishings.sheet(sheetId);
  const isAllowed = option !== undefined && protection?.options[option] === true;
  if (protection && !isAllowed) refuse();
}

/** Refuses to add, remove, rename, move, hide or show sheets of a workbook whose structure is protected. */
export function requireOpenStructure(port: GridPort): void {
  if (port.furnishings.workbook().isStructureProtected) refuse();
}

function refuse(): never {
  throw new RichApiError("AccessDenied");
}
