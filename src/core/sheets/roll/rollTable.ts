import { ok, type Result } from "../../result/result";
import type { Change } from "../../sheet/change";
import type { CellPlace } from "../../sheet/sheet";
import { appendRows, firstNewRow } from "../appendRows";
import type { PlanNote, UndoEntry } from "../plan";
import type { PledgeTable } from "./pledgeTables";
import { formatsOf, rolledRows, type RolledRow } from "./rolledRows";

/** The new rows of one table. */
export interface RolledTable {
  readonly change: Change;
  readonly undo: UndoEntry;
  /** What is told beside how many pledges are rolled. */
  readonly notes: readonly PlanNote[];
  /** Whether there is a column that baselines are filled into. */
  readonly hasBaseline: boolean;
  readonly show: CellPlace;
}

/** Plans the new rows at the end of the table that the old ones stand in. Fails as `planRoll` says. */
export function rollTable(
  place: PledgeTable,
  rows: readonly RolledRow[],
  date1904: boolean,
): Result<RolledTable> {
  const { sheet, area, columns } = place;
  const contents = rolledRows(place, rows, date1904);
  const top = firstNewRow(place);
  const added = appendRows(place, contents, formatsOf(place, rows, top), ["id", "text"]);
  if (!added.ok) return added;
  return ok({
    ...added.value,
    notes: [],
    hasBaseline: columns.some(({ key }) => key === "baseline"),
    show: { sheet: sheet.name, row: top, column: area.column },
  });
}
