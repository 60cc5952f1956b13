import type { Change } from "../../../core/sheet/change";
import { isSameName, type Situation } from "./situation";

/**
 * Where new sheets are to stand, counted from 0 as Excel does, each at the moment it is put there.
 *
 * New sheets are made at the end, in the order of the changes, and moved one after the other. One that
 * stands behind a sheet that is not there stays at the end.
 *
 * @example sheetPositions([{ kind: "addSheet", sheet: "B", after: "A", … }], { sheets: [A, C] }) → { B: 1 }
 */
export function sheetPositions(
  changes: readonly Change[],
  { sheets }: Pick<Situation, "sheets">,
): ReadonlyMap<string, number> {
  const added = changes.filter((change) => change.kind === "addSheet");
  const order = [...sheets.map(({ name }) => name), ...added.map(({ sheet }) => sheet)];
  const positions = new Map<string, number>();
  for (const { sheet, after } of added) {
    if (after === null) continue;
    const from = order.indexOf(sheet);
    order.splice(from, 1);
    const behind = order.findIndex((name) => isSameName(name, after));
    const position = behind === -1 ? order.length : behind + 1;
    order.splice(position, 0, sheet);
    positions.set(sheet, position);
  }
  return positions;
}
