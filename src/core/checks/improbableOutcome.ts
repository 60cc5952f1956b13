import { comparableTarget } from "../domain/compare";
import { exceeds } from "../domain/tolerance";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { figureFacts, findInNumbers } from "./reportedNumbers";
import { placeOf } from "../schema/placeOf";

/** Ten times the target is where a slip of the decimal mark begins. */
const improbableRatio = 10;

/**
 * Check the figure: is it in the right row and unit, and is the decimal mark where it should be?
 *
 * Why: an outcome of more than ten times its target is more often a slip, or a figure of another
 * scope, than a success. It is a warning, as it may be true. Rows that are only context pass.
 */
export const improbableOutcome: Check = {
  name: "improbableOutcome",
  find: (input) =>
    findInNumbers(input, (value, pledge, row) => {
      const { kind, target, baseline } = pledge;
      if (kind === null || row.followUp.concerns !== "pledge") return null;
      const compared = comparableTarget(kind, target, baseline);
      if (compared === null || compared <= 0) return null;
      if (!exceeds(value, improbableRatio * compared)) return null;
      const facts = {
        ...figureFacts(pledge, value),
        target: figureFacts(pledge, compared).value,
      };
      return makeFinding("outcome.improbable", [placeOf(row, "outcome")], facts);
    }),
};
