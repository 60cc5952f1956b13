import { periodName } from "../../domain/period";
import { failed, ok, type Result } from "../../result/result";
import type { Change } from "../../sheet/change";
import { addFollowUpRows, blockedBelow } from "./addFollowUpRows";
import { contentsBy } from "../contentsBy";
import { readMarks } from "./followUpMarks";
import { followUpRow } from "./followUpRow";
import { stateAt, type FollowUpSheet } from "./followUpSheets";
import { matchFollowUpRows } from "./matchFollowUpRows";
import type { Plan, UndoEntry } from "../plan";
import type { PlanInput } from "../planInput";
import { proposedIds } from "../roll/proposedIds";
import { renewContext } from "./renewContext";
import { renewRow } from "./renewRow";
import { repeatNotes, type RenewedFollowUpRow } from "./repeatNotes";
import { cellsWrittenEntry, recordedCell, tableCell } from "../undo/undoRecord";

/**
 * Plans what is new since a follow-up was made: rows for new pledges at its end, and what is ours in
 * the others. What people typed stays where they left it; a row whose pledge is gone is marked.
 *
 * @param positions the pledges of the period, as positions among the read ones
 */
export function repeatFollowUp(
  input: PlanInput,
  followUp: FollowUpSheet,
  positions: readonly number[],
): Result<Plan> {
  const { workbook, read, words } = input;
  const { sheet, table, columns, period } = followUp;
  // Without ids no row can be told from another, so nothing is done rather than all of it anew.
  if (!columns.has("id")) return ok(nothingToRepeat(followUp));
  const { context } = renewContext(followUp, workbook, words.followUp, null);
  const contentsOf = contentsBy(input, followUp);
  const matched = matchFollowUpRows(followUp, read.pledges, positions);
  const renewed = matched.rows.flatMap(({ row, position }): readonly RenewedFollowUpRow[] => {
    const isGone = position === null;
    // A row of an unknown id that we never wrote in is the user's own.
    if (isGone && !hasMarks(followUp, row.row)) return [];
    const contents = isGone ? null : contentsOf(position);
    const note = isGone ? words.followUp.gone : null;
    return [{ row, isGone, ...renewRow(row.row, { contents, note }, context) }];
  });
  const formulas = context.mode === "values" ? null : context.ours[context.mode];
  const added = addFollowUpRows(
    input,
    followUp,
    matched.missing.flatMap(({ position, occurrence }) => {
      const [id, contents] = [read.pledges[position]?.pledge.id, contentsOf(position)];
      if (id === undefined || !contents) return [];
      return [{ id, occurrence, cells: followUpRow(id, contents, formulas, context.compute) }];
    }),
  );
  const ids = proposedIds(workbook, read, positions);
  const writes = writesOf(followUp, renewed);
  if (sheet.isProtected === true && (writes.changes.length > 0 || added.changes.length > 0)) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: sheet.name } });
  }
  const cell = blockedBelow(followUp, matched.missing.length);
  if (cell !== null) {
    return failed({ code: "excel.noRoomBelow", facts: { sheet: sheet.name, cell } });
  }
  const changes = [...ids, ...writes.changes, ...added.changes];
  const entries = [...ids.map(cellsWrittenEntry), ...writes.entries, ...added.entries];
  const facts = { sheet: sheet.name, period: periodName(period) };
  return ok({
    operation: "followUp",
    changes,
    notes: repeatNotes(followUp, { renewed, added: matched.missing.length, ids, changes }),
    questions: [],
    undo: changes.length === 0 ? null : { operation: "followUp", facts, entries },
    show: { sheet: sheet.name, row: table.area.row + 1, column: columns.get("outcome") ?? 0 },
  });
}

const nothingToRepeat = (followUp: FollowUpSheet): Plan => ({
  operation: "followUp",
  changes: [],
  notes: repeatNotes(followUp, { renewed: [], added: 0, ids: [], changes: [] }),
  questions: [],
  undo: null,
  show: { sheet: followUp.sheet.name, row: followUp.table.area.row, column: 0 },
});

function hasMarks({ sheet, columns }: FollowUpSheet, row: number): boolean {
  const column = columns.get("basisWritten");
  return column !== undefined && readMarks(stateAt(sheet, row, column).value) !== null;
}

/** The cells to write, and how they are found again when they are taken back. */
function writesOf(
  followUp: FollowUpSheet,
  renewed: readonly RenewedFollowUpRow[],
): { readonly changes: readonly Change[]; readonly entries: readonly UndoEntry[] } {
  const all = renewed.flatMap(({ row, writes }) => writes.map((write) => ({ row, ...write })));
  if (all.length === 0) return { changes: [], entries: [] };
  const { sheet, table, headings } = followUp;
  const headingAt = (column: number): string => headings[column - table.area.column] ?? "";
  const idHeading = headingAt(followUp.columns.get("id") ?? -1);
  return {
    changes: [
      {
        kind: "writeCells",
        sheet: sheet.name,
        cells: all.map(({ row, column, from, to }) => ({ row: row.row, column, from, to })),
      },
    ],
    entries: [
      {
        kind: "cellsWritten",
        cells: all.map(({ row, column, from, to }) => {
          const key = { heading: idHeading, value: row.id, occurrence: row.occurrence };
          return recordedCell(tableCell(table.name, key, headingAt(column)), from, to);
        }),
      },
    ],
  };
}
