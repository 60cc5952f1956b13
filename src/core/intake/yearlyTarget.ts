import type { TargetKind } from "../domain/kinds";
import type { Proposal, Recurrence } from "../reading/pledge/proposal";

/** How a target that recurs becomes the year's: 2 per term, times 2, is 4. */
export interface YearlyTarget {
  readonly value: number;
  readonly per: Recurrence;
  readonly times: number;
  readonly total: number;
}

/** How often a year has each; a school year has two terms. Days are too many to promise by. */
const timesAYear: Readonly<Record<Recurrence, number | null>> = {
  day: null,
  week: 52,
  month: 12,
  quarter: 4,
  tertial: 3,
  term: 2,
  half: 2,
  year: 1,
};

/** Shares and changes are the same however often they are looked at. */
const counted: ReadonlySet<TargetKind | null> = new Set(["atLeast", "atMost"]);

/**
 * Works a recurring count out for the whole year, which is what a follow-up compares with; `null` where
 * there is nothing to work out.
 *
 * @example yearlyTarget({ kind: "atLeast", value: 2, per: "term" }) → { value: 2, per: "term", times: 2, total: 4 }
 */
export function yearlyTarget({
  kind,
  value,
  per,
}: Pick<Proposal, "kind" | "value" | "per">): YearlyTarget | null {
  const times = per === null ? null : timesAYear[per];
  if (per === null || times === null || times === 1 || value === null || !counted.has(kind)) {
    return null;
  }
  return { value, per, times, total: value * times };
}
