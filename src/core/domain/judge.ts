import { compare, comparableTarget, type Comparison } from "./compare";
import type { Day } from "./day";
import { elapsedByDays } from "./elapsed";
import { chanceOf } from "./forecast";
import { kindTraits, type TargetKind } from "./kinds";
import type { Outcome } from "./outcome";
import { scopesConflict } from "./scope";
import { exceeds, reaches } from "./tolerance";
import type { Interim, Reason, Verdict } from "./verdict";

/** All that a verdict rests on. Shares and percentages are fractions (0.85); `null` is unknown. */
export interface Question {
  readonly kind: TargetKind | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly outcome: Outcome;
  readonly scope: string | null;
  readonly outcomeScope: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The reporting date (avstämningsdatum); without it the period counts as closed. */
  readonly today: Day | null;
  /** The last day of the latest reported period, where that is known. */
  readonly reportedUntil?: Day | null;
  /** The share of the plan that the outcome covers, where the plan is not even (Fördelning). */
  readonly elapsed?: number | null;
  readonly graded: boolean;
  /** Lowest ratio that is partly met, between 0 and 1. */
  readonly threshold: number;
}

/** The answer to a {@link Question}. Exactly one of `verdict` and `interim` is given. */
export interface Judgement {
  readonly verdict: Verdict | null;
  readonly reason: Reason | null;
  readonly interim: Interim | null;
  /** Attainment (måluppfyllelse), uncapped; 1 is on target. */
  readonly ratio: number | null;
  /** Signed distance to the target in the unit of the outcome; negative is worse. */
  readonly deviation: number | null;
  /** Change since the baseline as a fraction of it. */
  readonly change: number | null;
  /** Probability that the target is met at the end of an open period. */
  readonly probability: number | null;
  /** The value that the outcome is compared with: baseline + target for "öka med". */
  readonly comparedWith: number | null;
  /** The share of the period, or of the plan, that the outcome covers. */
  readonly elapsed: number | null;
}

/**
 * Judges one pledge by the verdict rules (a)–(k); the first that applies decides.
 *
 * Never throws and never guesses: what cannot be judged comes back as `notJudged` with its reason.
 *
 * @example judge({ kind: "atLeast", target: 200, outcome: countOf(104), … }) →
 *   { verdict: "notMet", ratio: 0.52, deviation: -96, … }
 */
export function judge(question: Question): Judgement {
  const kind = effectiveKind(question);
  const early = beforeOutcome(question, kind);
  if (early) return early;
  if (kind === null) return notJudged(question, "unknownKind");
  const { outcome } = question;
  if (outcome.state === "missing") {
    return isOpen(question)
      ? { ...nothing, interim: "notReported", reason: "noOutcome" }
      : { ...nothing, verdict: "notJudged", reason: "noOutcome" };
  }
  if (kind === "done") return judgeMilestone(question);
  if (outcome.state !== "number") return notJudged(question, "notANumber");
  const answer = judgeValue(question, kind, outcome.value);
  if (outcome.low === outcome.high) return answer;
  const isSure = [outcome.low, outcome.high].every(
    (bound) => judgeValue(question, kind, bound).verdict === answer.verdict,
  );
  return isSure ? answer : { ...nothing, verdict: "notJudged", reason: "approximate" };
}

/** An open period is one whose last day lies after the reporting date. */
export function isOpen(question: Pick<Question, "end" | "today">): boolean {
  return question.end !== null && question.today !== null && question.today < question.end;
}

/** "öka" with a target value means "öka till", "minska" likewise. */
export function effectiveKind({
  kind,
  target,
}: Pick<Question, "kind" | "target">): TargetKind | null {
  if (target === null) return kind;
  if (kind === "increase") return "increaseTo";
  return kind === "decrease" ? "decreaseTo" : kind;
}

/** Rules (a)–(d): what the pledge itself lacks, whatever was reported. */
function beforeOutcome(question: Question, kind: TargetKind | null): Judgement | null {
  if (kind === null) return notJudged(question, "unknownKind");
  const traits = kindTraits[kind];
  if (traits.isTargetless) return notJudged(question, "noTarget");
  if (traits.needsTarget && question.target === null) return notJudged(question, "noTarget");
  if (question.target !== null && question.target < 0) return notJudged(question, "invalidTarget");
  if (traits.needsBaseline && question.baseline === null) return notJudged(question, "noBaseline");
  return null;
}

/** Rules (h)–(k) for one exact value of a kind that is counted. */
function judgeValue(question: Question, kind: TargetKind, value: number): Judgement {
  // Another scope's outcome says nothing of this pledge, so not even its change is shown.
  if (conflicts(question)) return { ...nothing, verdict: "notJudged", reason: "wrongScope" };
  const target = comparableTarget(kind, question.target, question.baseline);
  if (hasTargetBehindBaseline(kind, target, question.baseline)) {
    return notJudged(question, "invalidTarget");
  }
  const comparison = compare(kind, value, target, question.baseline);
  const change = changeSince(value, question.baseline);
  const { ratio, deviation } = comparison;
  const answer = { ...nothing, ratio, deviation, change, comparedWith: target };
  if (isOpen(question)) return { ...answer, ...interimOf(question, kind, value, comparison) };
  answer.verdict = verdictOf(question, comparison);
  return answer;
}

function verdictOf({ graded, threshold }: Question, comparison: Comparison): Verdict {
  if (comparison.isMet) return "met";
  const isPartly =
    graded &&
    comparison.canBePartly &&
    comparison.ratio !== null &&
    reaches(comparison.ratio, threshold);
  return isPartly ? "partlyMet" : "notMet";
}

/** Rule (j): an open period is judged early only where no later day can change it. */
function interimOf(
  question: Question,
  kind: TargetKind,
  value: number,
  comparison: Comparison,
): Partial<Judgement> {
  const elapsed = question.elapsed ?? elapsedByDays(question);
  if (kind === "atLeast" && comparison.isMet) return { verdict: "met", probability: 1, elapsed };
  if (kind === "atMost" && !comparison.isMet) return { verdict: "notMet", probability: 0, elapsed };
  if (isBeforeStart(question)) return { interim: "notStarted" };
  const probability = chanceOf(kind, value, question.target, elapsed);
  return {
    interim: probability === null ? "notForecast" : interimFor(probability),
    probability,
    elapsed,
  };
}

const interimFor = (probability: number): Interim =>
  probability >= 0.8 ? "onTrack" : probability >= 0.2 ? "atRisk" : "behind";

/** Rule (f): for a thing to be done, words and the numbers 1 and 0 count. */
function judgeMilestone(question: Question): Judgement {
  const state = milestoneState(question.outcome);
  if (state === null) return notJudged(question, "notANumber");
  if (conflicts(question)) return { ...nothing, verdict: "notJudged", reason: "wrongScope" };
  if (state === "done") return { ...nothing, verdict: "met", ratio: 1 };
  if (isOpen(question)) {
    const notBegun = state === "notDone" || isBeforeStart(question);
    return { ...nothing, ratio: 0, interim: notBegun ? "notStarted" : "notForecast" };
  }
  const isPartly = state === "inProgress" && question.graded;
  return { ...nothing, ratio: 0, verdict: isPartly ? "partlyMet" : "notMet" };
}

function milestoneState(outcome: Outcome): "done" | "inProgress" | "notDone" | null {
  if (outcome.state === "text" || outcome.state === "missing") return null;
  if (outcome.state !== "number") return outcome.state;
  if (reaches(outcome.value, 1)) return "done";
  return outcome.value > 0 ? "inProgress" : "notDone";
}

/** Rule (i): a target that the baseline has passed already is no target. */
export function hasTargetBehindBaseline(
  kind: TargetKind,
  target: number | null,
  baseline: number | null,
): boolean {
  if (target === null || baseline === null) return false;
  if (kind.startsWith("increase")) return !exceeds(target, baseline);
  return kind.startsWith("decrease") && !exceeds(baseline, target);
}

const conflicts = (question: Question): boolean =>
  scopesConflict(question.scope, question.outcomeScope);

const isBeforeStart = ({ start, today }: Question): boolean =>
  start !== null && today !== null && today < start;

/**
 * The change since a baseline as a fraction of its size, or `null` where the baseline is 0 or unknown.
 *
 * @example changeSince(2483, 2014) → 0.23287
 */
export function changeSince(value: number, baseline: number | null): number | null {
  return baseline === null || baseline === 0 ? null : (value - baseline) / Math.abs(baseline);
}

function notJudged({ outcome, baseline }: Question, reason: Reason): Judgement {
  const change = outcome.state === "number" ? changeSince(outcome.value, baseline) : null;
  return { ...nothing, verdict: "notJudged", reason, change };
}

const nothing: Judgement = {
  verdict: null,
  reason: null,
  interim: null,
  ratio: null,
  deviation: null,
  change: null,
  probability: null,
  comparedWith: null,
  elapsed: null,
};
