import { failed, ok, type Result } from "../../result/result";
import { contentsBy } from "../contentsBy";
import { findFollowUpSheet } from "./findFollowUpSheet";
import { isFormulaColumn } from "./typedCells";
import type { Plan, PlanNote, Request } from "../plan";
import type { PlanInput } from "../planInput";
import { matchFollowUpRows } from "./matchFollowUpRows";
import { pledgesOfPeriod } from "./pledgesOfPeriod";
import { renewContext } from "./renewContext";
import { renewRow } from "./renewRow";

/**
 * Plans to let a follow-up compute in another way. Computed cells that somebody typed over are left.
 * Fails with `plan.notOurSheet` where the table is not there, and with `excel.sheetProtected` where
 * its sheet is locked.
 *
 * @example planCompute(input, { kind: "compute", table, compute: "values" }).value.changes[0].kind → "writeCells"
 */
export function planCompute(
  input: PlanInput,
  { table, compute }: Extract<Request, { kind: "compute" }>,
): Result<Plan> {
  const { workbook, read, words } = input;
  const followUp = findFollowUpSheet(workbook, table);
  if (!followUp) return failed({ code: "plan.notOurSheet", facts: { sheet: table } });
  const { context, mode: was } = renewContext(followUp, workbook, words.followUp, compute);
  const { name: sheet, isProtected } = followUp.sheet;
  const contentsOf = contentsBy(input, followUp);
  const positions = pledgesOfPeriod(read, followUp.period);
  const renewed = matchFollowUpRows(followUp, read.pledges, positions).rows.map(
    ({ row: { row }, position }) => {
      const contents = position === null ? null : contentsOf(position);
      return { row, ...renewRow(row, { contents, note: null, isComputedOnly: true }, context) };
    },
  );
  const cells = renewed.flatMap(({ row, writes }) =>
    writes.map(({ column, from, to }) => ({ row, column, from, to })),
  );
  const changed = renewed.filter(({ writes }) => writes.some(({ key }) => isFormulaColumn(key)));
  if (changed.length === 0) {
    return ok({
      operation: "compute",
      changes: [],
      notes: [{ code: "nothing.toDo", facts: { sheet } }],
      questions: [],
      undo: null,
      show: null,
    });
  }
  if (isProtected === true) return failed({ code: "excel.sheetProtected", facts: { sheet } });
  const overridden = renewed.reduce((sum, row) => sum + row.overridden, 0);
  const notes: readonly PlanNote[] = [
    { code: "compute.changed", facts: { sheet, count: changed.length } },
    ...(overridden > 0
      ? [{ code: "cells.overridden", facts: { sheet, count: overridden } } as const]
      : []),
  ];
  return ok({
    operation: "compute",
    changes: [{ kind: "writeCells", sheet, cells }],
    notes,
    questions: [],
    undo: {
      operation: "compute",
      facts: { sheet },
      entries: [{ kind: "computeChanged", table: followUp.table.name, was, isNow: compute }],
    },
    show: null,
  });
}
