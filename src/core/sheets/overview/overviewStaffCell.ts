import { placeOf } from "../../schema/placeOf";
import { foldId } from "../../schema/foldId";
import type { FollowUpRow } from "../../schema/rows";
import {
  isCellError,
  type Area,
  type CellPlace,
  type CellValue,
  type Workbook,
} from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { quoted } from "../formulas/formulaText";
import { cellOn, rangeOn } from "./overviewFormula";

/** Writes the formula that gives a staff row's outcome, by the cell that holds the pledge's key. */
export type StaffCell = (row: FollowUpRow, key: string) => string;

/**
 * Prepares the formulas for outcomes in tables that staff have made, so that they live.
 *
 * An id that stands once in its table is looked up, and the table may be sorted. Where it stands more
 * often, the cell itself is named, and shows nothing once another id or period has come to its row:
 * better empty than another pledge's figure.
 *
 * @example staffCells(workbook, followUps)(row, "K1") →
 *   "=IFERROR(IF(LEN(INDEX('Utfall'!$C$2:$C$9,MATCH(K1,'Utfall'!$A$2:$A$9,0)))=0,\"\",…),\"\")"
 */
export function staffCells(workbook: Workbook, followUps: readonly FollowUpRow[]): StaffCell {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const valueAt = (place: CellPlace): CellValue => {
    const sheet = sheets.get(place.sheet);
    return sheet ? stateAt(sheet, place.row, place.column).value : null;
  };
  const tables = tablesOf(followUps, valueAt);
  return (row, key) => {
    const outcome = placeOf(row, "outcome");
    const id = placeOf(row, "id");
    const idText = valueAt(id);
    const table = tables.get(tableKey(outcome));
    if (table && typeof idText === "string" && table.counts.get(idText.toLowerCase()) === 1) {
      const area = (column: number): Area => ({ ...table.rows, column, width: 1 });
      const ids = rangeOn(id.sheet, area(id.column));
      const found = `INDEX(${rangeOn(outcome.sheet, area(outcome.column))},MATCH(${key},${ids},0))`;
      return orNothing(`IF(LEN(${found})=0,"",${found})`);
    }
    const guards = [id, placeOf(row, "period")].flatMap((place) =>
      place.column === outcome.column ? [] : guardOf(place, valueAt(place)),
    );
    const conditions = [...new Set(guards), `LEN(${cellOn(outcome)})>0`];
    return orNothing(`IF(AND(${conditions.join(",")}),${cellOn(outcome)},"")`);
  };
}

const orNothing = (formula: string): string => `=IFERROR(${formula},"")`;

/** Says that a cell still holds what it held. Formulas take texts of at most 255 characters. */
function guardOf(place: CellPlace, value: CellValue): readonly string[] {
  if (typeof value === "number") return [`${cellOn(place)}=${String(value)}`];
  if (typeof value !== "string" || isCellError(value) || value.length > 255) return [];
  return value === "" ? [] : [`${cellOn(place)}=${quoted(value)}`];
}

interface StaffTable {
  readonly rows: { readonly row: number; readonly height: number };
  /** How many cells hold an id, as a lookup compares them. */
  readonly counts: ReadonlyMap<string, number>;
}

const tableKey = ({ sheet, column }: CellPlace): string => `${sheet}\n${String(column)}`;

function tablesOf(
  followUps: readonly FollowUpRow[],
  valueAt: (place: CellPlace) => CellValue,
): ReadonlyMap<string, StaffTable> {
  const found = new Map<string, { first: number; last: number; counts: Map<string, number> }>();
  for (const row of followUps) {
    const outcome = placeOf(row, "outcome");
    const value = valueAt(placeOf(row, "id"));
    const key = tableKey(outcome);
    const known = found.get(key) ?? {
      first: outcome.row,
      last: outcome.row,
      counts: new Map<string, number>(),
    };
    found.set(key, known);
    known.first = Math.min(known.first, outcome.row);
    known.last = Math.max(known.last, outcome.row);
    // Only what the row is known by can be looked up: a text in the column of ids.
    if (typeof value !== "string" || foldId(value) !== row.key) continue;
    const text = value.toLowerCase();
    known.counts.set(text, (known.counts.get(text) ?? 0) + 1);
  }
  return new Map(
    [...found].map(([key, { first, last, counts }]) => [
      key,
      { rows: { row: first, height: last - first + 1 }, counts },
    ]),
  );
}
