import type { Pledge } from "../../domain/pledge";
import { ok, type Result } from "../../result/result";
import { textKey } from "../../reading/textKey";
import { idProposer } from "../../schema/idProposer";
import type { ReadWorkbook } from "../../schema/rows";
import type { RowsPlace } from "../appendRows";
import type { PlanNote } from "../plan";
import type { PlanInput } from "../planInput";
import { addRows, type RowCells } from "./addRows";
import { pledgeCells, pledgeFormat } from "./pledgeCells";
import type { IntakePart } from "./intakePart";
import { rowsPlaces } from "./rowsPlaces";

/** Plans the rows of new pledges in the table that has those of their year. */
export function pledgeRows(
  { workbook, read }: PlanInput,
  pledges: readonly Pledge[],
): Result<IntakePart> {
  const there = new Map<string, Pledge[]>();
  const keep = (pledge: Pledge): void => {
    const same = there.get(keyOf(pledge));
    if (same) same.push(pledge);
    else there.set(keyOf(pledge), [pledge]);
  };
  for (const { pledge } of read.pledges) keep(pledge);
  const added = pledges.filter((pledge) => {
    if (there.get(keyOf(pledge))?.some((one) => isSameTarget(one, pledge))) return false;
    keep(pledge);
    return true;
  });
  const kept = pledges.length - added.length;
  const notes: PlanNote[] = kept > 0 ? [{ code: "pledges.there", facts: { count: kept } }] : [];
  if (added.length === 0) return ok({ ...nothing, notes });
  const idOf = idProposer([
    ...read.pledges.map(({ key }) => key),
    ...read.followUps.map(({ key }) => key),
  ]);
  const rows = added.map((pledge) => pledgeCells(pledge, idOf(pledge.year), workbook.date1904));
  notes.unshift({ code: "pledges.added", facts: { count: rows.length } });
  const place = placeFor(rowsPlaces(workbook, read, "pledges"), added, read);
  if (!place) return ok({ ...nothing, notes, homeless: rows });
  const result = addRows(place, rows, pledgeFormat, ["id", "text"]);
  if (!result.ok) return result;
  return ok({ ...result.value, notes: [...notes, ...missingColumns(place, rows)], homeless: [] });
}

const nothing: IntakePart = { changes: [], entries: [], notes: [], show: null, homeless: [] };

const keyOf = ({ text, year }: Pledge): string => `${String(year)}|${textKey(text)}`;

/** A row without a kind or a target, or a table without the columns, is the same pledge still. */
const isSameTarget = (there: Pledge, { kind, target }: Pledge): boolean =>
  (there.kind === null || there.kind === kind) &&
  (there.target === null || there.target === target);

/**
 * The table with pledges of the same years, else the last one with a column of years. A table whose
 * sheet states one year for all its rows takes none of another year.
 */
function placeFor(
  places: readonly RowsPlace[],
  pledges: readonly Pledge[],
  read: ReadWorkbook,
): RowsPlace | undefined {
  const years = new Set(pledges.map(({ year }) => year));
  const yearsOn = (name: string): readonly (number | null)[] =>
    read.pledges.flatMap((row) =>
      row.placeAt(row.at, "text").sheet === name ? [row.pledge.year] : [],
    );
  const takes = ({ columns, sheet }: RowsPlace): boolean => {
    if (!columns.some(({ key }) => key === "text")) return false;
    if (columns.some(({ key }) => key === "year")) return true;
    const stated = yearsOn(sheet.name);
    return stated.length > 0 && stated.every((year) => years.size === 1 && years.has(year));
  };
  const open = places.filter(takes);
  return (
    open.find(({ sheet }) => yearsOn(sheet.name).some((year) => years.has(year))) ?? open.at(-1)
  );
}

/** What is known of the pledges and has no column in the staff's own table is said, not forced in. */
function missingColumns({ columns }: RowsPlace, rows: readonly RowCells[]): readonly PlanNote[] {
  const keys = new Set(columns.map(({ key }) => key));
  const names = Object.entries(headings)
    .filter(([key]) => !keys.has(key) && rows.some((row) => row[key] != null))
    .map(([, heading]) => heading);
  return names.length === 0
    ? []
    : [{ code: "columns.without", facts: { count: names.length, names: names.join(", ") } }];
}

const headings = {
  kind: "Måltyp",
  target: "Målvärde",
  unit: "Enhet",
  scope: "Avgränsning",
  responsible: "Ansvarig",
  focusArea: "Fokusområde",
  baselineYear: "Basår",
  baseline: "Basvärde",
  start: "Start",
  end: "Slut",
} as const;
