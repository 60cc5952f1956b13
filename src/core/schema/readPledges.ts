import { dayOf, partsOfDay } from "../domain/day";
import type { Pledge } from "../domain/pledge";
import { foldId } from "./foldId";
import type { GivenIds } from "./givenIds";
import type { PledgeCells, pledgeTable } from "./pledgeTable";
import { unitOfFigures } from "./cellReader";
import { idProposer } from "./idProposer";
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

/**
 * Gives every pledge without an id one such as 2021-01, that no other pledge has: the one that a
 * follow-up knows its text by, else the one of its place, where the text may have been mended since;
 * and where another pledge has that by now, a new one.
 *
 * @param given asked only where a pledge is without an id
 */
export function withIds(rows: readonly PledgeRow[], given: () => GivenIds): readonly PledgeRow[] {
  if (rows.every(({ key }) => key !== "")) return rows;
  const known = given();
  const stated = rows.map(({ key }) => key);
  const taken = new Set(stated);
  const take = (id: string | undefined): string | undefined => {
    if (id === undefined || taken.has(foldId(id))) return undefined;
    taken.add(foldId(id));
    return id;
  };
  const byText = rows.map(({ key, pledge: { text, year } }) =>
    key === "" ? take(known.of(text, year).find((id) => !taken.has(foldId(id)))) : undefined,
  );
  const ofPlace = idProposer(stated);
  const places = rows.map(({ key, pledge }) => (key === "" ? ofPlace(pledge.year) : undefined));
  const byPlace = places.map((id, position) => byText[position] ?? take(id));
  const anew = idProposer([...taken, ...known.all]);
  return rows.map((row, position) => {
    if (row.key !== "") return row;
    const id = byPlace[position] ?? anew(row.pledge.year);
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
