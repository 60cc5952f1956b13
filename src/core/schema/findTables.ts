import type { Area, CellValue, Sheet } from "../sheet/sheet";
import { groupedHeadings } from "./groupedHeadings";
import { countOfHeadings, matchHeadings, mayBeHeadings } from "./headingRow";
import { isEmptyCell } from "./isEmptyCell";
import { isFollowUpTable } from "./isFollowUpTable";
import type { LocatedTable } from "./locatedTable";
import { statesFact } from "./sheetFacts";
import { endAbove } from "./titleRows";

/** Headings are looked for in the first rows of a sheet, and wherever a row has two of them. */
const searchedRows = 50;
/** How far below its title a table's headings stand: a year, a municipality and a blank row between. */
const titleReach = 5;

/**
 * Finds our tables on a sheet: Excel tables by their areas, then ranges below a row of headings,
 * one after the other or side by side with an empty column between.
 *
 * @param hasSheetYear whether the sheet states a year for all its rows, so that pledges need no other column
 */
export function findTables(sheet: Sheet, hasSheetYear: boolean): readonly LocatedTable[] {
  const excelTables = sheet.tables.flatMap(({ name, area }) => {
    const [headingRow, from] = [area.row - sheet.origin.row, area.column - sheet.origin.column];
    const row = sheet.values[headingRow];
    if (!row || from < 0) return [];
    const to = Math.min(from + area.width, row.length);
    const matches = matchHeadings(row, from, to, hasSheetYear).filter(
      ({ kind }) => kind === "followUp" || !isFollowUpTable(name),
    );
    const end = Math.min(headingRow + area.height, sheet.values.length);
    return matches.length > 0 ? [{ sheet, headingRow, from, to, end, matches, name }] : [];
  });
  const inExcelTable = (row: number): boolean =>
    sheet.tables.some(({ area }) => isRowOf(area, row + sheet.origin.row));
  const ranges = [...findRanges(sheet, hasSheetYear, inExcelTable)];
  for (const table of excelTables) closeAbove(ranges, table);
  return [...excelTables, ...ranges];
}

function findRanges(
  sheet: Sheet,
  hasSheetYear: boolean,
  isTaken: (row: number) => boolean,
): readonly LocatedTable[] {
  const found: LocatedTable[] = [];
  let isAfterBlank = true;
  for (let index = 0; index < sheet.values.length; index++) {
    const row = sheet.values[index] ?? [];
    const isLikely = isAfterBlank || (found.length === 0 && index < searchedRows);
    isAfterBlank = row.every(isEmptyCell);
    if (isAfterBlank || !(isLikely || mayBeHeadings(row)) || isTaken(index)) continue;
    const tables = tablesAt(sheet, index, hasSheetYear);
    const count = fullness(tables);
    if (count < (isLikely ? 1 : 2) || isTitle(sheet, index, count, hasSheetYear, isTaken)) continue;
    for (const table of tables) {
      closeAbove(found, table);
      found.push(table);
    }
  }
  return found;
}

/** A row of headings is a title, or groups the headings below it, where a fuller row of them follows. */
function isTitle(
  sheet: Sheet,
  index: number,
  count: number,
  hasSheetYear: boolean,
  isTaken: (row: number) => boolean,
): boolean {
  const last = index + (count === 1 ? titleReach : 1);
  let isNext = true;
  for (let below = index + 1; below <= last && below < sheet.values.length; below++) {
    if (isTaken(below) || (sheet.values[below] ?? []).every(isEmptyCell)) continue;
    const tables = tablesAt(sheet, below, hasSheetYear);
    const hasPledges = tables.some(({ matches }) => matches.some(({ kind }) => kind === "pledges"));
    // Of two words for a table, each alone in its row, the lower stands above the rows. Texts above
    // the headings of something else than pledges may be pledges themselves.
    const needed = isNext && count === 1 ? count : count + 1;
    if (fullness(tables) >= needed && (isNext || hasPledges)) return true;
    isNext &&= statesFact(sheet.values[below] ?? []);
  }
  return false;
}

/** The tables whose headings a row holds, by itself or together with groups of headings above it. */
function tablesAt(sheet: Sheet, index: number, hasSheetYear: boolean): readonly LocatedTable[] {
  const row = sheet.values[index] ?? [];
  const alone = tablesOfRow(sheet, row, index, hasSheetYear);
  const grouped = index > 0 ? groupedHeadings(sheet.values[index - 1] ?? [], row) : null;
  if (grouped === null) return alone;
  const together = tablesOfRow(sheet, grouped, index, hasSheetYear);
  return fullness(together) > fullness(alone) ? together : alone;
}

const fullness = (tables: readonly LocatedTable[]): number =>
  Math.max(0, ...tables.map(({ matches }) => countOfHeadings(matches)));

function tablesOfRow(
  sheet: Sheet,
  row: readonly CellValue[],
  headingRow: number,
  hasSheetYear: boolean,
): readonly LocatedTable[] {
  const located = ([from, to]: readonly [number, number]): readonly LocatedTable[] => {
    const matches = matchHeadings(row, from, to, hasSheetYear);
    const end = sheet.values.length;
    return matches.length > 0 ? [{ sheet, headingRow, from, to, end, matches, name: null }] : [];
  };
  const sideBySide = runsOf(row).flatMap(located);
  if (sideBySide.length > 1) return sideBySide;
  const wide = located([0, row.length]);
  // Beside the headings may stand rows of another table, which must not end there.
  return headingsIn(wide) > headingsIn(sideBySide) ? wide : sideBySide;
}

const headingsIn = (tables: readonly LocatedTable[]): number =>
  tables
    .flatMap(({ matches }) => matches)
    .reduce((sum, { columns, duplicates }) => sum + columns.size + duplicates.length, 0);

/** A table ends where another begins below it, or where the titles of that other do. */
function closeAbove(found: LocatedTable[], table: LocatedTable): void {
  found.forEach((above, position) => {
    const overlaps = above.from < table.to && table.from < above.to;
    if (overlaps && above.headingRow < table.headingRow && above.end > table.headingRow) {
      found[position] = { ...above, end: endAbove(above, table.headingRow) };
    }
  });
}

/** Runs of filled cells, each as its first column and the column after its last. */
function runsOf(row: readonly CellValue[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let index = 0; index <= row.length; index++) {
    const isFilled = index < row.length && !isEmptyCell(row[index]);
    if (isFilled && start < 0) start = index;
    if (!isFilled && start >= 0) {
      runs.push([start, index]);
      start = -1;
    }
  }
  return runs;
}

const isRowOf = (area: Area, row: number): boolean =>
  row >= area.row && row < area.row + area.height;
