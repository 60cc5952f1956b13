import { isoToDay, type Day } from "../../../src/core/domain/day";
import type { Question } from "../../../src/core/domain/judge";
import { countOf, missingOutcome, type Outcome } from "../../../src/core/domain/outcome";
import type { FollowUp } from "../../../src/core/domain/pledge";
import type { Period } from "../../../src/core/domain/period";

/** The day of an ISO date in a test; a typing mistake in it is a bug of the test. */
export function day(iso: string): Day {
  const found = isoToDay(iso);
  if (found === null) throw new Error(`No such day: ${iso}`);
  return found;
}

/** A question about 2021, asked after the year's end, with what a test changes. */
export function question(changes: Partial<Question> = {}): Question {
  return {
    kind: "atLeast",
    target: 200,
    baseline: null,
    outcome: countOf(104),
    scope: null,
    outcomeScope: null,
    start: day("2021-01-01"),
    end: day("2021-12-31"),
    today: day("2022-01-15"),
    graded: false,
    threshold: 0.5,
    ...changes,
  };
}

/** A follow-up row of pledge P1 for a tertial of 2021. */
export function followUp(
  tertial: number,
  value: number | Outcome | null,
  changes: Partial<FollowUp> = {},
): FollowUp {
  const period: Period = { year: 2021, rhythm: "tertial", index: tertial };
  const outcome =
    value === null ? missingOutcome : typeof value === "number" ? countOf(value) : value;
  return {
    pledgeId: "P1",
    period,
    outcome,
    outcomeText: null,
    scope: null,
    concerns: "pledge",
    measure: "cumulative",
    state: "final",
    reasonCategory: null,
    reason: null,
    action: null,
    source: null,
    reportedOn: null,
    ...changes,
  };
}
