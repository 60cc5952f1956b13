import { serialToDay, type Day } from "../../domain/day";
import { periodEnd } from "../../domain/period";
import { readKind } from "../../reading/readKind";
import { formatKind } from "../../schema/cellFormat";
import { isCellError, type CellValue } from "../../sheet/sheet";
import { computeRow } from "../formulas/computeRow";
import type { FollowUpColumn, FormulaColumn } from "./followUpColumns";
import type { FollowUpSheet } from "./followUpSheets";
import type { FormulaWords } from "../formulas/formulaWords";

/** What the rows of a sheet have in common when they are computed. */
export interface ValueFacts {
  /** The day that verdicts are given for. */
  readonly standing: Day;
  readonly periodEnd: Day;
  /** Lowest ratio that is partly met, `null` for strict verdicts. */
  readonly threshold: number | null;
  readonly date1904: boolean;
}

/** The facts of a sheet that is there; without a date of its own it stands at the period's end. */
export const valueFactsOf = (
  { period, standing, threshold }: FollowUpSheet,
  date1904: boolean,
): ValueFacts => ({
  standing: standing?.day ?? periodEnd(period),
  periodEnd: periodEnd(period),
  threshold: threshold?.value ?? null,
  date1904,
});

/**
 * Computes what the formulas of a row would answer, from what its cells hold.
 *
 * @param format the number format of the row's outcome, as 85 and 85 % are the same there
 * @example rowValues((column) => cells[column], "General", facts, words).verdict → "Ej uppfyllt"
 */
export function rowValues(
  cell: (column: FollowUpColumn) => CellValue,
  format: string | undefined,
  { standing, periodEnd: end, threshold, date1904 }: ValueFacts,
  words: FormulaWords,
): Readonly<Record<FormulaColumn, string | number>> {
  const text = (column: FollowUpColumn): string | null => {
    const value = cell(column);
    if (value === null || isCellError(value)) return null;
    const shown = String(value).trim();
    return shown === "" ? null : shown;
  };
  const number = (column: FollowUpColumn): number | null => {
    const value = cell(column);
    return typeof value === "number" ? value : null;
  };
  const day = (column: FollowUpColumn): Day | null => {
    const serial = number(column);
    return serial === null ? null : serialToDay(serial, date1904);
  };
  const kind = text("basisKind");
  const inputs = {
    id: text("id") ?? "",
    outcome: cell("outcome"),
    outcomeForm: formatKind(format),
    scope: text("scope"),
    concerns: text("concerns"),
    measure: text("measure"),
    kind: kind === null ? null : readKind(kind),
    target: number("basisTarget"),
    baseline: number("basisBaseline"),
    unit: text("basisUnit"),
    basisScope: text("basisScope"),
    start: day("basisStart"),
    end: day("basisEnd"),
    before: number("basisBefore"),
    beforeMeasure: text("basisBeforeMeasure"),
    planned: number("basisPlanned"),
    standing,
    periodEnd: end,
    graded: threshold !== null,
    threshold: threshold ?? 1,
  };
  return computeRow(inputs, words).cells;
}
