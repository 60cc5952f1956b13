import type { PledgeRow } from "../../schema/rows";
import { shortText } from "../shortText";

/** Groups of pledges by a text of theirs, counted by their number from 1. */
export interface OverviewGroups {
  /** In order of appearance; `null` is where none is stated. */
  readonly names: readonly (string | null)[];
  /** The group of each pledge, in the order of the pledges. */
  readonly numbers: readonly number[];
}

/**
 * Groups pledges as the report does: case and spaces do not tell groups apart, and the first way of
 * writing names the group. Formulas count by number, as names may hold what a formula would act on.
 *
 * @example overviewGroups(pledges, (pledge) => pledge.focusArea).names → ["Trygghet i trafiken", null]
 */
export function overviewGroups(
  pledges: readonly PledgeRow[],
  nameOf: (pledge: PledgeRow["pledge"]) => string | null,
): OverviewGroups {
  const known = new Map<string, number>();
  const names: (string | null)[] = [];
  const numbers = pledges.map(({ pledge }) => {
    const name = nameOf(pledge);
    const key = name?.normalize("NFC").toLowerCase().replace(/\s+/g, " ") ?? "";
    const number = known.get(key) ?? names.push(name === null ? null : shortText(name));
    known.set(key, number);
    return number;
  });
  return { names, numbers };
}
