import { foldHeading, headingLookups } from "../../schema/headings";
import { placeOf } from "../../schema/placeOf";
import type { PledgeRow, ReadWorkbook } from "../../schema/rows";
import type { Area, Sheet, Workbook } from "../../sheet/sheet";
import type { RowsColumn, RowsPlace } from "../appendRows";
import { stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import { isInside } from "../isInside";

/** A table of pledges where it stands. */
export interface PledgeTable extends RowsPlace {
  /** Its pledges, in the order they stand. */
  readonly rows: readonly PledgeRow[];
}

/** Finds the tables that the pledges of a workbook stand in. */
export function findPledgeTables(
  { sheets }: Workbook,
  { pledges }: Pick<ReadWorkbook, "pledges">,
): readonly PledgeTable[] {
  // Rows of one table share the function that says where their cells are.
  const byTable = new Map<PledgeRow["placeAt"], PledgeRow[]>();
  for (const row of pledges) {
    const same = byTable.get(row.placeAt);
    if (same) same.push(row);
    else byTable.set(row.placeAt, [row]);
  }
  return [...byTable.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const place = placeOf(first, "text");
    const sheet = sheets.find(({ name }) => name === place.sheet);
    if (!sheet) return [];
    const table = sheet.tables.find(({ area }) => isInside(area, place.row, place.column)) ?? null;
    const area = table?.area ?? areaOfRange(sheet, rows);
    return [{ sheet, table, area, columns: columnsOf(sheet, area, first), rows }];
  });
}

function columnsOf(sheet: Sheet, area: Area, row: PledgeRow): readonly RowsColumn[] {
  return Array.from({ length: area.width }, (_, at) => {
    const column = area.column + at;
    const heading = headingText(stateAt(sheet, area.row, column).value);
    const key = headingLookups.pledges.get(foldHeading(heading)) ?? null;
    const isRead = key !== null && placeOf(row, key).column === column;
    return { column, heading, key: isRead ? key : null };
  });
}

/** The headings above the pledges, and their neighbours without a gap, down to the last pledge. */
function areaOfRange(sheet: Sheet, rows: readonly PledgeRow[]): Area {
  const places = rows.map((row) => placeOf(row, "text"));
  const [first] = places;
  const { column, heading, row: top } = first ?? { column: 0, heading: null, row: 0 };
  let headingRow = Math.min(top, ...places.map(({ row }) => row)) - 1;
  const isHeading = (row: number): boolean => {
    const { value } = stateAt(sheet, row, column);
    return typeof value === "string" && value.trim() === heading;
  };
  while (headingRow > 0 && !isHeading(headingRow)) headingRow -= 1;
  const isFilled = (at: number): boolean => {
    const { value } = stateAt(sheet, headingRow, at);
    return value !== null && value !== "";
  };
  let [left, right] = [column, column];
  while (left > 0 && isFilled(left - 1)) left -= 1;
  while (isFilled(right + 1)) right += 1;
  const last = Math.max(...places.map(({ row }) => row));
  return { row: headingRow, column: left, height: last - headingRow + 1, width: right - left + 1 };
}
