import { kindTraits } from "../domain/kinds";
import type { Pledge } from "../domain/pledge";
import { unitOfFigures } from "../schema/cellReader";
import { placeOf } from "../schema/placeOf";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { figureFacts, findInNumbers } from "./reportedNumbers";

/**
 * Write how many there were; a count is never below zero.
 *
 * Why: a negative count is a slip of the keyboard, or a difference in the wrong column. It is an error,
 * as the verdict rests on it. A figure in per cent that is no share may be a change, and passes.
 */
export const negativeOutcome: Check = {
  name: "negativeOutcome",
  find: (input) =>
    findInNumbers(input, (value, pledge, row) => {
      if (value >= 0 || isChange(pledge)) return null;
      const facts = figureFacts(pledge, value);
      return makeFinding("outcome.negative", [placeOf(row, "outcome")], facts);
    }),
};

const isChange = ({ kind, unit }: Pledge): boolean =>
  !(kind !== null && kindTraits[kind].isShare) && unitOfFigures(kind, unit) !== null;
