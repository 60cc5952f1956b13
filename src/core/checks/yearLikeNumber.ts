import type { Pledge } from "../domain/pledge";
import type { Finding, FindingPlace } from "../findings/finding";
import { unitOfFigures } from "../schema/cellReader";
import { placeOf } from "../schema/placeOf";
import type { PledgeRow } from "../schema/rows";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { figureFacts, findInNumbers } from "./reportedNumbers";

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
    ...findEach(input.pledges, ({ pledge, row }) => {
      const target = saidOf(pledge, row, "target");
      const baseline = saidOf(pledge, row, "baseline");
      return target && baseline ? [target, baseline] : (target ?? baseline);
    }),
    ...findInNumbers(input, (value, pledge, row) =>
      looksLikeYear(pledge, value) ? said(pledge, value, placeOf(row, "outcome")) : null,
    ),
  ],
};

function saidOf(pledge: Pledge, row: PledgeRow, column: "target" | "baseline"): Finding | null {
  const value = pledge[column];
  return value !== null && looksLikeYear(pledge, value)
    ? said(pledge, value, placeOf(row, column))
    : null;
}

const looksLikeYear = ({ kind, unit }: Pledge, value: number): boolean =>
  value >= firstYear &&
  value <= lastYear &&
  Number.isInteger(value) &&
  unitOfFigures(kind, unit) === null;

const said = (pledge: Pledge, value: number, place: FindingPlace): Finding =>
  makeFinding("number.yearLike", [place], figureFacts(pledge, value));
