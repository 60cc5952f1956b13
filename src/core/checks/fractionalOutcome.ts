import type { Check } from "./check";
import { isCounted } from "./isCounted";
import { makeFinding } from "./makeFinding";
import { figureFacts, findInNumbers } from "./reportedNumbers";
import { placeOf } from "../schema/placeOf";

/**
 * Write the count in whole numbers, or the unit that the figure is measured in.
 *
 * Why: nobody makes three and a half traffic checks, so the figure is a mean, a share or a slip. It is
 * a warning, as the verdict may still be right.
 */
export const fractionalOutcome: Check = {
  name: "fractionalOutcome",
  find: (input) =>
    findInNumbers(input, (value, pledge, row) => {
      if (Number.isInteger(value) || !isCounted(pledge)) return null;
      const facts = figureFacts(pledge, value);
      return makeFinding("outcome.fraction", [placeOf(row, "outcome")], facts);
    }),
};
