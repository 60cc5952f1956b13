import { kindTraits, type TargetKind } from "./kinds";
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
 * Whether an outcome meets its target, by the table of kinds (rule k), within the tolerance.
 *
 * @param direction of the kind: +1 where more is better, −1 where less is
 * @param goal what {@link comparableTarget} gave; without one the baseline must be passed
 * @example isMet(-1, 10, 10, null) → true; isMet(1, 100, null, 100) → false
 */
export function isMet(
  direction: number,
  outcome: number,
  goal: number | null,
  baseline: number | null,
): boolean {
  const isRise = direction > 0;
  if (goal !== null) return isRise ? reaches(outcome, goal) : reaches(goal, outcome);
  return isRise ? exceeds(outcome, baseline ?? 0) : exceeds(baseline ?? 0, outcome);
}

/**
 * Compares an outcome with its target by the table of kinds (rule k), for kinds that are counted.
 *
 * `goal` is what {@link comparableTarget} gave; shares are fractions.
 *
 * @example compare("atLeast", 104, 200, null) → { isMet: false, ratio: 0.52, deviation: -96, canBePartly: true }
 */
export function compare(
  kind: TargetKind,
  outcome: number,
  goal: number | null,
  baseline: number | null,
): Comparison {
  const bound = goal ?? baseline ?? 0;
  const { direction } = kindTraits[kind];
  return {
    isMet: isMet(direction, outcome, goal, baseline),
    ratio: goal === null ? null : ratioOf(kind, outcome, goal, baseline),
    deviation: direction > 0 ? outcome - bound : bound - outcome,
    canBePartly: goal !== null && !isCeiling(kind),
  };
}

const isCeiling = (kind: TargetKind): boolean => kind === "atMost" || kind === "shareAtMost";

/** How far from the baseline to the goal; without a baseline the plain quotient. */
function ratioOf(
  kind: TargetKind,
  outcome: number,
  goal: number,
  baseline: number | null,
): number | null {
  if (isCeiling(kind)) return reaches(goal, outcome) ? 1 : goal / outcome;
  const isFloor = kind === "atLeast" || kind === "shareAtLeast";
  if (!isFloor && baseline !== null) {
    return goal === baseline ? null : (outcome - baseline) / (goal - baseline);
  }
  return goal > 0 && kindTraits[kind].direction > 0 ? outcome / goal : null;
}
