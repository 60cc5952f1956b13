import { kindTraits } from "../domain/kinds";
import { unitOfFigures } from "../schema/cellReader";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { findInNumbers } from "./reportedNumbers";

/**
 * Write how many there were; a count is never below zero.
 *
 * Why: a negative count is a slip of the keyboard, or a difference in the wrong column. It is an error,
 * as the verdict rests on it. A figure in per cent that is no share may be a change, and passes.
 */
export const negativeOutcome: Check = {
  name: "negativeOutcome",
  find: (input) =>
    findInNumbers(input, ({ row, value, pledge, facts }) => {
      const isShare = pledge.kind !== null && kindTraits[pledge.kind].isShare;
      const mayFall = !isShare && unitOfFigures(pledge.kind, pledge.unit) !== null;
      if (value >= 0 || mayFall) return null;
      return makeFinding("outcome.negative", [row.placeOf("outcome")], facts);
    }),
};
