import type { Change } from "../../sheet/change";
import { followUpColumnKeys, followUpColumns } from "./followUpColumns";
import { stateAt, type FollowUpSheet, type FollowUpSheetRow } from "./followUpSheets";
import { isUnfilled } from "../holdsContent";
import type { PlanNote, PlanNoteCode } from "../plan";
import type { RenewedRow } from "./renewRow";

/** A row of a follow-up with what it needs. */
export interface RenewedFollowUpRow extends RenewedRow {
  readonly row: FollowUpSheetRow;
  readonly isGone: boolean;
}

/** Tells what a second click on a follow-up does, and what it leaves alone. */
export function repeatNotes(
  followUp: FollowUpSheet,
  {
    renewed,
    added,
    ids,
    changes,
  }: {
    readonly renewed: readonly RenewedFollowUpRow[];
    readonly added: number;
    readonly ids: readonly Extract<Change, { kind: "writeCells" }>[];
    readonly changes: readonly Change[];
  },
): readonly PlanNote[] {
  const { sheet, columns } = followUp;
  const counted = (code: PlanNoteCode, count: number): readonly PlanNote[] =>
    count > 0 ? [{ code, facts: { count, sheet: sheet.name } }] : [];
  const isSeen = ({ writes }: RenewedRow): boolean =>
    writes.some(({ key }) => followUpColumns[key].role !== "basis");
  const missing = followUpColumnKeys
    .filter((key) => !columns.has(key) && followUpColumns[key].role !== "basis")
    .map((key) => followUpColumns[key].heading);
  const overridden = renewed.reduce((sum, row) => sum + row.overridden, 0);
  const told: readonly PlanNote[] = [
    ...(missing.length > 0
      ? [
          {
            code: "columns.missing" as const,
            facts: { count: missing.length, names: missing.join(", "), sheet: sheet.name },
          },
        ]
      : []),
    ...counted("cells.overridden", overridden),
  ];
  if (changes.length === 0)
    return [{ code: "nothing.toDo", facts: { sheet: sheet.name } }, ...told];
  return [
    ...counted("rows.added", added),
    ...counted("rows.updated", renewed.filter((row) => !row.isGone && isSeen(row)).length),
    ...counted("rows.marked", renewed.filter((row) => row.isGone && isSeen(row)).length),
    ...ids.map(
      ({ sheet: name, cells }) =>
        ({ code: "cells.filled", facts: { count: cells.length, sheet: name } }) as const,
    ),
    ...counted("cells.kept", filledInputs(followUp)),
    ...told,
  ];
}

function filledInputs({ sheet, columns, rows }: FollowUpSheet): number {
  const inputs = [...columns].filter(([key]) => followUpColumns[key].role === "input");
  return rows.reduce(
    (sum, { row }) =>
      sum + inputs.filter(([, column]) => !isUnfilled(stateAt(sheet, row, column))).length,
    0,
  );
}
