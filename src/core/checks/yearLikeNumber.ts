import type { Pledge } from "../domain/pledge";
import type { Finding, FindingPlace } from "../findings/finding";
import { unitOfFigures } from "../schema/cellReader";
import type { Check } from "./check";
import { findEach } from "./findEach";
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
    ...findEach(input.pledges, ({ pledge, row: { placeOf } }) => {
      const suspects = (["target", "baseline"] as const).filter((column) =>
        looksLikeYear(pledge, pledge[column]),
      );
      return suspects.map((column) => said(pledge, pledge[column] ?? 0, placeOf(column)));
    }),
    ...findInNumbers(input, (value, pledge, row) =>
      looksLikeYear(pledge, value) ? said(pledge, value, row.placeOf("outcome")) : null,
    ),
  ],
};

const looksLikeYear = ({ kind, unit }: Pledge, value: number | null): boolean =>
  value !== null &&
  value >= firstYear &&
  value <= lastYear &&
  Number.isInteger(value) &&
  unitOfFigures(kind, unit) === null;

const said = ({ id, unit }: Pledge, value: number, place: FindingPlace): Finding =>
  makeFinding("number.yearLike", [place], { id, value, unit: unit ?? "" });
