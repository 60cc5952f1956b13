import { comparableTarget, isMet } from "./compare";
import { hasTargetBehindBaseline } from "./judge";
import { kindTraits, type TargetKind } from "./kinds";

/**
 * The strict verdict on an exact number in a closed period, or `null` where `judge` must be asked.
 *
 * The same as `judge` gives, without the figures around it: formulas ask for 100 000 at a time, and
 * most of that time would go to figures that nobody sees.
 *
 * @example plainVerdict("atLeast", 200, null, 104) → "notMet"; plainVerdict("increase", null, null, 104) → null
 */
export function plainVerdict(
  kind: TargetKind,
  target: number | null,
  baseline: number | null,
  outcome: number,
): "met" | "notMet" | null {
  const { needsTarget, needsBaseline, direction } = kindTraits[kind];
  if (direction === 0 || kind === "done") return null;
  if (target === null ? needsTarget : target < 0) return null;
  if (needsBaseline && baseline === null) return null;
  const goal = comparableTarget(kind, target, baseline);
  if (hasTargetBehindBaseline(kind, goal, baseline)) return null;
  return isMet(direction, outcome, goal, baseline) ? "met" : "notMet";
}
