import { comparableTarget } from "../domain/compare";
import type { TargetKind } from "../domain/kinds";
import { exceeds } from "../domain/tolerance";
import { placeOf } from "../schema/placeOf";
import { shownFigure } from "../schema/shownFigure";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";

/**
 * Correct the target or the baseline: as they stand, there is nothing to reach.
 *
 * Why: a target below zero, or an increase to a value that the baseline has passed already, is no
 * target. It is an error, as no outcome can mend it and no verdict can be given. Verdict rules (c), (i).
 */
export const invalidTarget: Check = {
  name: "invalidTarget",
  find: ({ pledges }) =>
    findEach(pledges, ({ pledge, row, judgement }) => {
      const { id, kind, target, baseline } = pledge;
      if (kind === null || target === null) return null;
      const isNegative = target < 0 && judgement.reason === "invalidTarget";
      if (!isNegative && !isBehind(kind, target, baseline)) return null;
      const facts = { id, ...shownFigure(pledge, target, "target") };
      if (isNegative) {
        return [
          makeFinding("target.invalid", [placeOf(row, "target")], { ...facts, case: "negative" }),
        ];
      }
      const shown = shownFigure(pledge, baseline ?? 0, "baseline").value;
      const places = [placeOf(row, "target"), placeOf(row, "baseline")];
      return makeFinding("target.invalid", places, { ...facts, baseline: shown, case: "behind" });
    }),
};

/** A rise to what is reached already, or a fall to what is; "öka" with a target means "öka till". */
function isBehind(kind: TargetKind, target: number, baseline: number | null): boolean {
  const compared = comparableTarget(kind, target, baseline);
  if (compared === null || baseline === null) return false;
  switch (kind) {
    case "increase":
    case "increaseTo":
    case "increaseBy":
    case "increaseByPercent":
      return !exceeds(compared, baseline);
    case "decrease":
    case "decreaseTo":
    case "decreaseBy":
    case "decreaseByPercent":
      return !exceeds(baseline, compared);
    default:
      return false;
  }
}
