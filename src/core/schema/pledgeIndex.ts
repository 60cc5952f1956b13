import { periodEnd, periodStart, type Period } from "../domain/period";
import type { Pledge } from "../domain/pledge";
import { foldWord } from "../reading/words";
import { foldId } from "./foldId";
import type { PledgeRow } from "./rows";

/** What a follow-up row says of the pledge it is about. */
export interface PledgeReference {
  readonly id: string | null;
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
  const byId = positionsBy(rows, ({ id }) => foldId(id));
  // Only sheets without ids are matched by text, so texts are folded when the first row asks.
  let byText: ReadonlyMap<string, readonly number[]> | null = null;
  return ({ id, text, period }) => {
    byText ??= id === null ? positionsBy(rows, (pledge) => foldWord(pledge.text)) : null;
    const named = id === null ? byText?.get(foldWord(text ?? "")) : byId.get(foldId(id));
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
  const yearOf = (position: number): number | null => rows[position]?.pledge.year ?? null;
  const isOneYear = named.every((position) => yearOf(position) === yearOf(named[0] ?? 0));
  if (period === null) return isOneYear ? named : [];
  const ofYear = isOneYear ? [] : named.filter((position) => yearOf(position) === period.year);
  if (ofYear.length > 0) return ofYear;
  const isWithin = (position: number): boolean => {
    const pledge = rows[position]?.pledge;
    return pledge !== undefined && overlaps(pledge, period);
  };
  return named.every(isWithin) ? named : named.filter(isWithin);
}

const overlaps = ({ start, end }: Pledge, period: Period): boolean =>
  (start === null || periodEnd(period) >= start) && (end === null || periodStart(period) <= end);

function positionsBy(
  rows: readonly PledgeRow[],
  keyOf: (pledge: Pledge) => string,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  rows.forEach(({ pledge }, position) => {
    const key = keyOf(pledge);
    const same = positions.get(key);
    if (same) same.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}
