import { periodEnd, periodStart, type Period } from "../domain/period";
import type { Pledge } from "../domain/pledge";
import { foldWord } from "../reading/words";
import type { PledgeRow } from "./rows";

/** What a follow-up row says of the pledge it is about; `key` is its folded id, "" for none. */
export interface PledgeReference {
  readonly key: string;
  readonly text: string | null;
  readonly period: Period | null;
}

/** Positions of the pledges that a row counts for, and of those it only shares the id with. */
export interface ReferredPledges {
  readonly pledges: readonly number[];
  readonly otherYears: readonly number[];
}

/**
 * Prepares the search for the pledges of follow-up rows: by id, or by text where a row has no id.
 *
 * Ids may come back year after year; a row then counts for the pledge of its period's year. A row
 * whose period lies wholly outside the pledge's counts for nothing: figures of 2022 are not 2021's.
 */
export function pledgeFinder(
  rows: readonly PledgeRow[],
): (row: PledgeReference) => ReferredPledges {
  const byId = positionsBy(rows, ({ key }) => key);
  // Only sheets without ids are matched by text, so texts are folded when the first row asks.
  let byText: ReadonlyMap<string, readonly number[]> | null = null;
  return ({ key, text, period }) => {
    if (key === "") byText ??= positionsBy(rows, ({ pledge }) => foldWord(pledge.text));
    const named = key === "" ? byText?.get(foldWord(text ?? "")) : byId.get(key);
    if (!named) return nobody;
    const pledges = countingFor(rows, named, period);
    if (pledges.length === named.length) return { pledges, otherYears: nobody.otherYears };
    return { pledges, otherYears: named.filter((position) => !pledges.includes(position)) };
  };
}

const nobody: ReferredPledges = { pledges: [], otherYears: [] };

function countingFor(
  rows: readonly PledgeRow[],
  named: readonly number[],
  period: Period | null,
): readonly number[] {
  const [first] = named;
  if (named.length === 1 && first !== undefined) {
    return period === null || isWithin(rows[first], period) ? named : [];
  }
  const years = new Set(named.map((position) => rows[position]?.pledge.year));
  if (period === null) return years.size === 1 ? named : [];
  const ofYear = named.filter((position) => rows[position]?.pledge.year === period.year);
  if (years.size > 1 && ofYear.length > 0) return ofYear;
  return named.filter((position) => isWithin(rows[position], period));
}

const isWithin = (row: PledgeRow | undefined, period: Period): boolean =>
  row !== undefined && overlaps(row.pledge, period);

const overlaps = ({ start, end }: Pledge, period: Period): boolean =>
  (start === null || periodEnd(period) >= start) && (end === null || periodStart(period) <= end);

function positionsBy(
  rows: readonly PledgeRow[],
  keyOf: (row: PledgeRow) => string,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  rows.forEach((row, position) => {
    const key = keyOf(row);
    const same = positions.get(key);
    if (same) same.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}
