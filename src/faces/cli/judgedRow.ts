import { isoToDay, partsOfDay, dayOf, type Day } from "../../core/domain/day";
import { judge, type Judgement, type Question } from "../../core/domain/judge";
import type { TargetKind } from "../../core/domain/kinds";
import { missingOutcome, type Outcome } from "../../core/domain/outcome";
import { defaultThreshold } from "../../core/domain/verdict";
import { explain } from "../../core/language/explain";
import type { Language } from "../../core/language/language";
import { readKind } from "../../core/reading/readKind";
import { readOutcome, type CellInput } from "../../core/reading/readOutcome";
import { readQuantity } from "../../core/reading/readQuantity";
import { failed, ok, type Result } from "../../core/result/result";

/** One row of the command `judge`: any JSON object, of which the known keys are read. */
export type JudgeRow = Readonly<Record<string, unknown>>;

/** The answer to one row, `null` where there is none. */
export interface JudgedRow extends Pick<
  Judgement,
  "verdict" | "reason" | "ratio" | "deviation" | "change" | "interim" | "probability"
> {
  readonly sentence: string;
}

/**
 * Judges one row as it stands in JSON: kinds in Swedish, figures as numbers or as cell texts.
 *
 * Without `end` the period counts as closed; without `start` it began on the first of January of
 * its last year. Fails with `input.badDate` where a date is given that is none.
 *
 * @param today the reporting date of rows that state none
 * @example judgedRow({ kind: "minst", target: 200, outcome: 104 }, today, "sv") →
 *   { verdict: "notMet", ratio: 0.52, deviation: -96, … }
 */
export function judgedRow(row: JudgeRow, today: Day, language: Language): Result<JudgedRow> {
  const question = questionOf(row, today);
  if (!question.ok) return question;
  const judgement = judge(question.value);
  const { verdict, reason, ratio, deviation, change, interim, probability } = judgement;
  const sentence = explain({ ...question.value, unit: textOf(row.unit) }, judgement, language);
  return ok({ verdict, reason, ratio, deviation, change, interim, probability, sentence });
}

/** The question that a row asks, with every default filled in. */
export function questionOf(row: JudgeRow, today: Day): Result<Question> {
  const [start, end, reportingDate] = [row.start, row.end, row.today].map(readDate);
  for (const date of [start, end, reportingDate]) if (date && !date.ok) return date;
  const unit = textOf(row.unit);
  const kind = readKind(textOf(row.kind));
  const lastDay = valueOf(end);
  // In "öka med 10 %" the per cent belongs to the target; baseline and outcome are counts.
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  const countUnit = isByPercent ? null : unit;
  return ok({
    kind,
    target: quantityOf(row.target, unit),
    baseline: quantityOf(row.baseline, countUnit),
    outcome: outcomeOf(row.outcome, kind, countUnit),
    scope: textOf(row.scope),
    outcomeScope: textOf(row.outcomeScope),
    start: valueOf(start) ?? (lastDay === null ? null : firstDayOfYear(lastDay)),
    end: lastDay,
    today: valueOf(reportingDate) ?? today,
    graded: row.graded === true,
    threshold: thresholdOf(row.threshold),
  });
}

function readDate(value: unknown): Result<Day | null> {
  if (value === undefined || value === null || value === "") return ok(null);
  const day = typeof value === "string" ? isoToDay(value) : null;
  return day === null
    ? failed({ code: "input.badDate", facts: { value: JSON.stringify(value) } })
    : ok(day);
}

const valueOf = (read: Result<Day | null> | undefined): Day | null =>
  read?.ok ? read.value : null;

const firstDayOfYear = (day: Day): Day | null => dayOf(partsOfDay(day).year, 1, 1);

function quantityOf(value: unknown, unit: string | null): number | null {
  const read = readQuantity(isCell(value) ? value : null, { unit });
  return read.state === "number" ? read.value : null;
}

/** A list or an object is something reported, but no number. */
function outcomeOf(value: unknown, kind: TargetKind | null, unit: string | null): Outcome {
  if (value === undefined) return missingOutcome;
  return isCell(value)
    ? readOutcome(value, kind, { unit })
    : { state: "text", text: JSON.stringify(value) };
}

/** What a cell could hold. */
const isCell = (value: unknown): value is CellInput =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A threshold outside 0–1 is as if left out. */
const thresholdOf = (value: unknown): number =>
  typeof value === "number" && value >= 0 && value <= 1 ? value : defaultThreshold;
