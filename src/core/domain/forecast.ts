import { betaCdf } from "./beta";
import type { TargetKind } from "./kinds";

/** What the pace so far says of the end of the period, if it lasts. */
export interface Forecast {
  /** Expected outcome at the end, in the unit of the outcome. */
  readonly mean: number;
  /** Bounds between which the outcome ends with a probability of at least 80 %. */
  readonly lower: number;
  readonly upper: number;
  /** Probability that the target is met at the end. */
  readonly probability: number;
}

/** Below this share of the period a forecast would rest on too little. */
const leastElapsed = 0.1;

/** Above this a count is no count of pledges, and the beta function would lose its last digits. */
const largestCount = 1_000_000;

/**
 * Forecasts a count by the Gamma–Poisson model with Jeffreys prior, or gives `null` where the kind or
 * the figures allow none: only "minst" and "högst" in whole numbers up to a million, from a tenth of the
 * period on.
 *
 * @param outcome whole number so far
 * @param target whole number for the whole period
 * @param elapsed share of the period that the outcome covers, between 0 and 1
 * @example forecastCount("atLeast", 66, 200, 120 / 365)?.probability → 0.528
 */
export function forecastCount(
  kind: TargetKind,
  outcome: number,
  target: number | null,
  elapsed: number | null,
): Forecast | null {
  const probability = chanceOf(kind, outcome, target, elapsed);
  return probability === null || elapsed === null
    ? null
    : { probability, ...outlook(outcome, elapsed) };
}

/**
 * The probability alone of {@link forecastCount}, which is all that a verdict needs of it.
 *
 * @example chanceOf("atLeast", 66, 200, 120 / 365) → 0.528
 */
export function chanceOf(
  kind: TargetKind,
  outcome: number,
  target: number | null,
  elapsed: number | null,
): number | null {
  if (kind !== "atLeast" && kind !== "atMost") return null;
  if (target === null || elapsed === null || elapsed < leastElapsed || elapsed > 1) return null;
  if (!Number.isInteger(outcome) || !Number.isInteger(target) || outcome < 0) return null;
  if (Math.max(outcome, target) > largestCount) return null;
  return kind === "atLeast"
    ? chanceToReach(outcome, target, elapsed)
    : chanceToKeep(outcome, target, elapsed);
}

/** P(reach at least m): `chanceToReach(66, 200, 120 / 365) → 0.528`. */
export function chanceToReach(outcome: number, target: number, elapsed: number): number {
  return outcome >= target ? 1 : 1 - betaCdf(elapsed, outcome + 0.5, target - outcome);
}

/** P(keep at most m): `chanceToKeep(30, 100, 120 / 365) → 0.738`. */
export function chanceToKeep(outcome: number, target: number, elapsed: number): number {
  return outcome > target ? 0 : betaCdf(elapsed, outcome + 0.5, target - outcome + 1);
}

/** Mean and 80 % interval at the end: `outlook(35, 120 / 365) → { mean: 107.5, lower: 89, upper: 127 }`. */
export function outlook(outcome: number, elapsed: number): Omit<Forecast, "probability"> {
  return {
    mean: outcome + ((outcome + 0.5) * (1 - elapsed)) / elapsed,
    lower: outcome + remainingAt(0.1, outcome, elapsed),
    upper: outcome + remainingAt(0.9, outcome, elapsed),
  };
}

/** The smallest remaining count whose negative-binomial distribution function reaches `level`. */
function remainingAt(level: number, outcome: number, elapsed: number): number {
  if (elapsed >= 1) return 0;
  const reached = (count: number): boolean => betaCdf(elapsed, outcome + 0.5, count + 1) >= level;
  let high = 1;
  while (!reached(high)) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
