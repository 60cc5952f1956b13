import type { FollowUp } from "../../domain/pledge";
import { failed, ok, type Result } from "../../result/result";
import { placeOf } from "../../schema/placeOf";
import type { PledgeRow, ReadWorkbook } from "../../schema/rows";
import type { Plan, Request } from "../plan";
import type { PlanInput } from "../planInput";
import { findPledgeTables } from "./pledgeTables";
import { baselineFrom, takesBaseline } from "./rolledCells";
import { rolledIds } from "./rolledIds";
import type { RolledRow } from "./rolledRows";
import { rollSheet } from "./rollSheet";
import { rollTable, type RolledTable } from "./rollTable";

/**
 * Plans the pledges of a new year from those of the year before: new ids, Ersätter, dates a year
 * later, and the old year's outcome as baseline where the kind is compared with one. The rows come at
 * the end of the table that the old ones stand in; of its columns, only those that are there are
 * filled. Where a sheet states its year once for all rows, the new year gets a sheet like it.
 *
 * Fails with `plan.yearExists` or `plan.noPledgesOfYear`, with `excel.noRoomBelow` where something
 * stands below a plain range, and with `excel.sheetProtected` or `excel.workbookProtected`.
 *
 * @example planRoll(input, { kind: "roll", year: 2022 }).value.notes[0] → pledges.rolled, 2022
 */
export function planRoll(
  { workbook, read }: PlanInput,
  { year }: Extract<Request, { kind: "roll" }>,
): Result<Plan> {
  if (read.pledges.some(({ pledge }) => pledge.year === year)) {
    return failed({ code: "plan.yearExists", facts: { year } });
  }
  const old = read.pledges.filter(({ pledge }) => pledge.year === year - 1);
  if (old.length === 0) return failed({ code: "plan.noPledgesOfYear", facts: { year: year - 1 } });
  const idOf = rolledIds(
    old.map(({ pledge }) => pledge.id),
    new Set(read.pledges.map(({ key }) => key)),
    year,
  );
  const reportedFor = followUpsByPledge(read);
  const parts: RolledTable[] = [];
  let baselines = 0;
  for (const table of findPledgeTables(workbook, read)) {
    const rows = table.rows
      .filter(({ pledge }) => pledge.year === year - 1)
      .map((row): RolledRow => {
        const { pledge } = row;
        const baseline = takesBaseline(pledge) ? baselineFrom(pledge, reportedFor(row)) : null;
        const { row: at } = placeOf(row, "text");
        return { at, pledge: { old: pledge, id: idOf(pledge.id), year, baseline } };
      });
    if (rows.length === 0) continue;
    const hasYears = table.columns.some(({ key }) => key === "year");
    const part = hasYears
      ? rollTable(table, rows, workbook.date1904)
      : rollSheet(workbook, table, rows, year);
    if (!part.ok) return part;
    parts.push(part.value);
    if (!part.value.hasBaseline) continue;
    baselines += rows.filter(({ pledge }) => pledge.baseline !== null).length;
  }
  return ok({
    operation: "roll",
    changes: parts.map(({ change }) => change),
    notes: [
      ...parts.flatMap(({ notes }) => notes),
      { code: "pledges.rolled", facts: { count: old.length, year } },
      ...(baselines > 0
        ? [{ code: "baselines.filled", facts: { count: baselines } } as const]
        : []),
    ],
    questions: [],
    undo: { operation: "roll", facts: { year }, entries: parts.map(({ undo }) => undo) },
    show: parts[0]?.show ?? null,
  });
}

/** The follow-up rows that count for each pledge. */
function followUpsByPledge({
  pledges,
  followUps,
}: ReadWorkbook): (row: PledgeRow) => readonly FollowUp[] {
  const reported = new Map<PledgeRow, FollowUp[]>();
  for (const { followUp, pledges: positions } of followUps) {
    for (const position of positions) {
      const row = pledges[position];
      if (!row) continue;
      const same = reported.get(row);
      if (same) same.push(followUp);
      else reported.set(row, [followUp]);
    }
  }
  return (row) => reported.get(row) ?? [];
}
