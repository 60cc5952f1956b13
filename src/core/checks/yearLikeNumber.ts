import type { Pledge } from "../domain/pledge";
import type { Finding, FindingPlace } from "../findings/finding";
import { unitOfFigures } from "../schema/cellReader";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { findInNumbers } from "./reportedNumbers";

/** The years that pledges and their baselines lie in. */
const [firstYear, lastYear] = [1990, 2035];

/**
 * Look once more: is it a count, or did a year end up in the wrong cell?
 *
 * Why: "2020: 2014 stycken" has a year and a count that look the same, and a year in a figure's place
 * makes a verdict that nobody doubts. It is a warning, as the count may be right. Rule L21.
 */
export const yearLikeNumber: Check = {
  name: "yearLikeNumber",
  find: (input) => [
    ...input.read.pledges.flatMap(({ pledge, placeOf }) =>
      (["target", "baseline"] as const).flatMap((column) =>
        suspect(pledge, pledge[column], () => placeOf(column)),
      ),
    ),
    ...findInNumbers(input, ({ row, value, pledge }) => {
      const [finding] = suspect(pledge, value, () => row.placeOf("outcome"));
      return finding ?? null;
    }),
  ],
};

function suspect(
  { id, kind, unit }: Pledge,
  value: number | null,
  place: () => FindingPlace,
): readonly Finding[] {
  if (value === null || !Number.isInteger(value) || value < firstYear || value > lastYear)
    return [];
  if (unitOfFigures(kind, unit) !== null) return [];
  return [makeFinding("number.yearLike", [place()], { id, value, unit: unit ?? "" })];
}
