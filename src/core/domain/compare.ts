import type { TargetKind } from "./kinds";
import { exceeds, reaches } from "./tolerance";

/** How an outcome stands against its target. */
export interface Comparison {
  readonly isMet: boolean;
  /** Attainment, uncapped, or `null` where the kind or a zero has none. */
  readonly ratio: number | null;
  /** Distance to the target in the unit of the outcome; negative is worse. */
  readonly deviation: number | null;
  /** False for the kinds that are kept or broken and nothing between. */
  readonly canBePartly: boolean;
}

/**
 * The value that an outcome is compared with: the target itself, or for "öka med" and "minska med"
 * the baseline moved by it. `null` for "öka" and "minska", which compare with the baseline.
 *
 * @example comparableTarget("increaseByPercent", 0.1, 3) → 3.3
 */
export function comparableTarget(
  kind: TargetKind,
  target: number | null,
  baseline: number | null,
): number | null {
  if (target === null) return null;
  switch (kind) {
    case "increaseBy":
      return (baseline ?? 0) + target;
    case "increaseByPercent":
      return (baseline ?? 0) * (1 + target);
    case "decreaseBy":
      return (baseline ?? 0) - target;
    case "decreaseByPercent":
      return (baseline ?? 0) * (1 - target);
    default:
      return target;
  }
}

/**
 * Compares an outcome with its target by the table of kinds (rule k).
 *
 * `target` is what {@link comparableTarget} gave; shares are fractions.
 *
 * @example compare("atLeast", 104, 200, null) → { isMet: false, ratio: 0.52, deviation: -96, canBePartly: true }
 */
export function compare(
  kind: TargetKind,
  outcome: number,
  target: number | null,
  baseline: number | null,
): Comparison {
  switch (kind) {
    case "atLeast":
    case "shareAtLeast":
      return floor(outcome, target ?? 0, quotient(outcome, target ?? 0));
    case "atMost":
    case "shareAtMost":
      return ceiling(outcome, target ?? 0);
    case "increase":
      return trend(exceeds(outcome, baseline ?? 0), outcome - (baseline ?? 0));
    case "decrease":
      return trend(exceeds(baseline ?? 0, outcome), (baseline ?? 0) - outcome);
    case "increaseTo":
    case "increaseBy":
    case "increaseByPercent":
      return floor(outcome, target ?? 0, progress(outcome, target ?? 0, baseline));
    case "decreaseTo":
    case "decreaseBy":
    case "decreaseByPercent":
      return fall(outcome, target ?? 0, baseline);
    case "done":
    case "ongoing":
    case "volume":
      // These never come here: `judge` has answered them before.
      return { isMet: false, ratio: null, deviation: null, canBePartly: false };
  }
}

const floor = (outcome: number, target: number, ratio: number | null): Comparison => ({
  isMet: reaches(outcome, target),
  ratio,
  deviation: outcome - target,
  canBePartly: true,
});

function ceiling(outcome: number, target: number): Comparison {
  const isMet = reaches(target, outcome);
  const ratio = isMet ? 1 : target / outcome;
  return { isMet, ratio, deviation: target - outcome, canBePartly: false };
}

const trend = (isMet: boolean, deviation: number): Comparison => ({
  isMet,
  ratio: null,
  deviation,
  canBePartly: false,
});

const fall = (outcome: number, target: number, baseline: number | null): Comparison => ({
  isMet: reaches(target, outcome),
  ratio: baseline === null ? null : progress(outcome, target, baseline),
  deviation: target - outcome,
  canBePartly: true,
});

/** How far from the baseline to the target; without a baseline the plain quotient. */
const progress = (outcome: number, target: number, baseline: number | null): number | null =>
  baseline === null
    ? quotient(outcome, target)
    : quotient(outcome - baseline, target - baseline, true);

const quotient = (part: number, whole: number, mayBeNegative = false): number | null =>
  whole > 0 || (mayBeNegative && whole < 0) ? part / whole : null;
