import { dayOf, partsOfDay } from "../domain/day";
import type { Pledge } from "../domain/pledge";
import { foldId } from "./foldId";
import type { PledgeCells, pledgeTable } from "./pledgeTable";
import { unitOfFigures } from "./cellReader";
import { percentForm } from "./percentForm";
import type { ReadRow } from "./readRows";
import type { PledgeRow } from "./rows";

type Row = ReadRow<(typeof pledgeTable)["rows"]["shape"]>;

/** Makes a pledge of a row; where it has no id, the id is "" until {@link withIds} proposes one. */
export const readPledge = ({ cells, row, unread, source }: Row): PledgeRow => ({
  pledge: pledgeOf(cells),
  key: foldId(cells.id ?? ""),
  at: row,
  placeAt: source.placeAt,
  unread,
  percentForm:
    cells.target === null || unitOfFigures(cells.kind, cells.unit) === null
      ? null
      : percentForm(source.cellAt(row, "target"), source.formatAt(row, "target")),
});

/** Gives every pledge without an id one such as 2021-01, that no other pledge has. */
export function withIds(rows: readonly PledgeRow[]): readonly PledgeRow[] {
  if (rows.every(({ key }) => key !== "")) return rows;
  const proposeId = idProposer(rows.map(({ key }) => key));
  return rows.map((row) => {
    if (row.key !== "") return row;
    const id = proposeId(row.pledge.year);
    return { ...row, pledge: { ...row.pledge, id }, key: foldId(id) };
  });
}

const noPerspectives: Pledge["perspectives"] = [];

/** Start and end are the year's first and last day unless they are stated. */
function pledgeOf(cells: PledgeCells): Pledge {
  const year = cells.year ?? (cells.start === null ? null : partsOfDay(cells.start).year);
  return {
    id: cells.id ?? "",
    text: cells.text ?? "",
    year,
    municipality: cells.municipality,
    responsible: cells.responsible,
    focusArea: cells.focusArea,
    perspectives: cells.perspectives ?? noPerspectives,
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
function idProposer(keys: readonly string[]): (year: number | null) => string {
  const taken = new Set(keys);
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
