import type { Activity } from "../../domain/activity";
import { ok, type Result } from "../../result/result";
import { textKey } from "../../reading/textKey";
import type { Sheet } from "../../sheet/sheet";
import type { RowsPlace } from "../appendRows";
import { stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import type { PlanNote } from "../plan";
import type { PlanInput } from "../planInput";
import { addRows } from "./addRows";
import type { IntakePart } from "./intakePart";
import { rowsPlaces } from "./rowsPlaces";

/** Plans the rows of new activities at the end of the last plan of the workbook. */
export function activityRows(
  { workbook, read }: PlanInput,
  activities: readonly Activity[],
): Result<IntakePart> {
  const place = rowsPlaces(workbook, read, "activities").at(-1);
  const there = place ? textsIn(place) : new Set<string>();
  const added = activities.filter(({ what, how }) => {
    const key = keyOf(what, how);
    if (there.has(key)) return false;
    there.add(key);
    return true;
  });
  const kept = activities.length - added.length;
  const notes: readonly PlanNote[] = [
    ...(added.length > 0
      ? [{ code: "activities.added", facts: { count: added.length } } as const]
      : []),
    ...(kept > 0 ? [{ code: "activities.there", facts: { count: kept } } as const] : []),
  ];
  const rows = added.map(({ what, how, responsible, perspectives }) => ({
    what,
    how,
    responsible,
    perspectives,
  }));
  const nothing = { changes: [], entries: [], notes, show: null };
  if (rows.length === 0) return ok({ ...nothing, homeless: [] });
  if (!place) return ok({ ...nothing, homeless: rows });
  const result = addRows(place, rows, () => null, ["how"]);
  return result.ok ? ok({ ...result.value, notes, homeless: [] }) : result;
}

const keyOf = (what: string | null, how: string): string =>
  `${textKey(what ?? "")}|${textKey(how)}`;

function textsIn({ sheet, area, columns }: RowsPlace): Set<string> {
  const columnOf = (wanted: string): number | undefined =>
    columns.find(({ key }) => key === wanted)?.column;
  const [what, how] = [columnOf("what"), columnOf("how")];
  const found = new Set<string>();
  for (let row = area.row + 1; row < area.row + area.height; row += 1) {
    found.add(keyOf(textAt(sheet, row, what), textAt(sheet, row, how)));
  }
  return found;
}

const textAt = (sheet: Sheet, row: number, column: number | undefined): string =>
  column === undefined ? "" : headingText(stateAt(sheet, row, column).value);
