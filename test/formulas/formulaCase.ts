import { dayToSerial, type Day } from "../../src/core/domain/day";
import { scopeKey } from "../../src/core/domain/scope";
import { kindValues } from "../../src/core/schema/lists";
import type { RowInputs } from "../../src/core/sheets/formulas/computeRow";
import type { FollowUpColumn } from "../../src/core/sheets/followUp/followUpColumns";

/** What the rows of a sheet have in common. */
export interface SheetFacts {
  readonly standing: Day;
  /** `null` is strict. */
  readonly threshold: number | null;
  readonly periodEnd: Day;
}

/** A row without what its sheet says. */
export type RowFacts = Omit<RowInputs, "standing" | "periodEnd" | "graded" | "threshold">;

/** What a row is computed from, in its sheet. */
export const inputsOf = (
  row: RowFacts,
  { standing, threshold, periodEnd }: SheetFacts,
): RowInputs => ({
  ...row,
  standing,
  periodEnd,
  graded: threshold !== null,
  threshold: threshold ?? 0.5,
});

/** The plain cells that such a row has on a follow-up sheet: what people typed, and the basis. */
export const cellsOf = (
  row: RowFacts,
): Readonly<Partial<Record<FollowUpColumn, string | number | boolean | null>>> => ({
  id: row.id,
  text: "Ett löfte",
  goal: "",
  outcome: typeof row.outcome === "object" ? null : row.outcome,
  scope: row.scope,
  concerns: row.concerns,
  measure: row.measure,
  basisKind: kindValues.find(({ value }) => value === row.kind)?.name ?? null,
  basisTarget: row.target,
  basisBaseline: row.baseline,
  basisUnit: row.unit,
  basisScope: scopeKey(row.basisScope),
  basisStart: row.start === null ? null : dayToSerial(row.start),
  basisEnd: row.end === null ? null : dayToSerial(row.end),
  basisBefore: row.before,
  basisBeforeMeasure: row.beforeMeasure,
  basisPlanned: row.planned,
});
