import { foldHeading, headingLookups } from "../../schema/headings";
import type { ReadWorkbook, TableKind } from "../../schema/rows";
import type { Area, Sheet, Workbook } from "../../sheet/sheet";
import type { RowsColumn, RowsPlace } from "../appendRows";
import { stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import { isUnfilled } from "../holdsContent";
import { isInside } from "../isInside";

/** Finds the tables of a kind where rows may be added, also those that have headings alone. */
export const rowsPlaces = (
  { sheets }: Workbook,
  { tables, pledges }: Pick<ReadWorkbook, "tables" | "pledges">,
  kind: Extract<TableKind, "pledges" | "activities">,
): readonly RowsPlace[] =>
  tables.flatMap((found) => {
    const sheet = sheets.find(({ name }) => name === found.sheet);
    if (found.kind !== kind || !sheet) return [];
    const left = leftOf(sheet, found.headingRow, found.headings[0] ?? "");
    const table = sheet.tables.find(({ area }) => isInside(area, found.headingRow, left)) ?? null;
    const area = table?.area ?? areaOfRange(sheet, found.headingRow, left, pledges);
    return [{ sheet, table, area, columns: columnsOf(sheet, area, kind) }];
  });

function leftOf(sheet: Sheet, row: number, heading: string): number {
  const width = sheet.values[0]?.length ?? 0;
  for (let at = 0; at < width; at += 1) {
    const column = sheet.origin.column + at;
    if (headingText(stateAt(sheet, row, column).value) === heading) return column;
  }
  return sheet.origin.column;
}

/**
 * From the headings down to the last pledge that was read there, or else to the first row of nothing:
 * what stands further down, such as sums, belongs to no row.
 */
function areaOfRange(
  sheet: Sheet,
  row: number,
  column: number,
  pledges: ReadWorkbook["pledges"],
): Area {
  let width = 1;
  while (!isUnfilled(stateAt(sheet, row, column + width))) width += 1;
  const isFilled = (at: number): boolean =>
    Array.from({ length: width }, (_, c) => stateAt(sheet, at, column + c)).some(
      (state) => !isUnfilled(state),
    );
  let last = row;
  while (isFilled(last + 1)) last += 1;
  const read = pledges.flatMap((one) => {
    const place = one.placeAt(one.at, "text");
    const isHere = place.sheet === sheet.name && place.column >= column;
    return isHere && place.column < column + width && place.row > row ? [place.row] : [];
  });
  if (read.length > 0) last = read.reduce((lowest, at) => Math.max(lowest, at), row);
  return { row, column, height: last - row + 1, width };
}

function columnsOf(
  sheet: Sheet,
  area: Area,
  kind: "pledges" | "activities",
): readonly RowsColumn[] {
  const taken = new Set<string>();
  return Array.from({ length: area.width }, (_, at) => {
    const column = area.column + at;
    const heading = headingText(stateAt(sheet, area.row, column).value);
    const key = headingLookups[kind].get(foldHeading(heading)) ?? null;
    // Of two columns with one meaning the first is read.
    if (key === null || taken.has(key)) return { column, heading, key: null };
    taken.add(key);
    return { column, heading, key };
  });
}
