import { dayOf, partsOfDay } from "../domain/day";
import type { Pledge } from "../domain/pledge";
import { foldId } from "./foldId";
import type { PledgeCells, pledgeTable } from "./pledgeTable";
import type { ReadRow } from "./readRows";
import type { PledgeRow } from "./rows";

type Row = ReadRow<(typeof pledgeTable)["rows"]["shape"]>;

/**
 * Makes pledges of the rows of all pledge tables, with the defaults of the empty cells: an id such as
 * 2021-01 that no other row has, and the year's first and last day.
 */
export function readPledges(rows: readonly Row[]): readonly PledgeRow[] {
  const proposeId = idProposer(rows.flatMap(({ cells }) => (cells.id === null ? [] : [cells.id])));
  return rows.map(({ cells, row, unread, source }) => ({
    pledge: pledgeOf(cells, proposeId),
    placeOf: (column) => source.placeAt(row, column),
    unread,
  }));
}

function pledgeOf(cells: PledgeCells, proposeId: (year: number | null) => string): Pledge {
  const year = cells.year ?? (cells.start === null ? null : partsOfDay(cells.start).year);
  return {
    id: cells.id ?? proposeId(year),
    text: cells.text ?? "",
    year,
    municipality: cells.municipality,
    responsible: cells.responsible,
    focusArea: cells.focusArea,
    perspectives: cells.perspectives ?? [],
    kind: cells.kind,
    target: cells.target,
    unit: cells.unit,
    scope: cells.scope,
    baselineYear: cells.baselineYear,
    baseline: cells.baseline,
    start: cells.start ?? (year === null ? null : dayOf(year, 1, 1)),
    end: cells.end ?? (year === null ? null : dayOf(year, 12, 31)),
    rhythm: cells.rhythm,
    shares: cells.shares,
    replaces: cells.replaces,
    source: cells.source,
  };
}

/** Proposes ids year by year, past those that are taken. */
function idProposer(ids: readonly string[]): (year: number | null) => string {
  const taken = new Set(ids.map(foldId));
  const counts = new Map<number | null, number>();
  return (year) => {
    for (;;) {
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      const number = String(count).padStart(2, "0");
      const id = year === null ? `L-${number}` : `${String(year)}-${number}`;
      if (!taken.has(foldId(id))) return id;
    }
  };
}
