import { ok, failed, type Result } from "../../result/result";
import { readSheetFacts, statesFact } from "../../schema/sheetFacts";
import type { AddSheet, Block, CellContent, StyledArea } from "../../sheet/change";
import { isCellError, type CellValue, type Sheet, type Workbook } from "../../sheet/sheet";
import { followingYear } from "./followingYear";
import { freeSheetName } from "../freeSheetName";
import type { RowsColumn } from "../appendRows";
import type { PledgeTable } from "./pledgeTables";
import { formatsOf, rolledRows, type RolledRow } from "./rolledRows";
import type { RolledTable } from "./rollTable";
import { sheetAddedEntry } from "../undo/undoRecord";

/**
 * Plans a sheet of its own for the new year, where the year is stated once for all rows of the old one:
 * its title, facts and columns with the new year, and the new rows. The reporting date is left out, as
 * a workbook has one.
 *
 * Fails with `excel.workbookProtected`.
 */
export function rollSheet(
  workbook: Workbook,
  place: PledgeTable,
  rows: readonly RolledRow[],
  year: number,
): Result<RolledTable> {
  if (workbook.isStructureProtected === true) return failed({ code: "excel.workbookProtected" });
  const named = followingYear(place.sheet.name, year);
  const wanted = named === place.sheet.name ? `${named} ${String(year)}` : named;
  const name = freeSheetName(workbook, wanted);
  const extra: readonly RowsColumn[] = place.columns.some(({ key }) => key === "replaces")
    ? []
    : [{ column: place.area.column + place.area.width, heading: "Ersätter", key: "replaces" }];
  const columns = [...place.columns, ...extra];
  const wide = { ...place, columns, area: { ...place.area, width: columns.length } };
  const change = addedSheet(workbook, wide, rows, year, name);
  return ok({
    change,
    undo: sheetAddedEntry(change),
    notes: [{ code: "sheet.added", facts: { sheet: name } }],
    hasBaseline: place.columns.some(({ key }) => key === "baseline"),
    show: { sheet: name, row: place.area.row + 1, column: place.area.column },
  });
}

function addedSheet(
  workbook: Workbook,
  place: PledgeTable,
  rows: readonly RolledRow[],
  year: number,
  sheet: string,
): AddSheet {
  const { area, columns, table } = place;
  const top = area.row + 1;
  return {
    kind: "addSheet",
    sheet,
    after: place.sheet.name,
    layout: {
      blocks: [
        ...blocksAbove(place, year, workbook.date1904),
        {
          row: area.row,
          column: area.column,
          cells: [
            columns.map(({ heading }) => heading),
            ...rolledRows(place, rows, workbook.date1904),
          ],
        },
      ],
      tables: table
        ? [
            {
              name: freeTableName(workbook, followingYear(table.name, year), year),
              area: { ...area, height: rows.length + 1 },
              formulas: [],
            },
          ]
        : [],
      styles: [
        { area: { row: 0, column: 0, height: 1, width: 1 }, style: { bold: true, fontSize: 16 } },
        {
          area: { ...area, height: 1 },
          style: { bold: true, color: "#FFFFFF", fill: "#1F3864", wrap: true, vertical: "center" },
        },
        ...wrapped(place, rows.length),
        ...formatsOf(place, rows, top),
      ],
      columns: columns.map(({ column, key }) => ({ column, width: key === "text" ? 52 : 16 })),
      validations: [],
      conditions: [],
      frozen: { rows: top, columns: 0 },
      page: {
        orientation: "landscape",
        titleRows: { first: area.row, last: area.row },
        area: null,
      },
      charts: [],
      visibility: "visible",
    },
  };
}

const wrapped = ({ area, columns }: PledgeTable, height: number): readonly StyledArea[] => [
  {
    area: { row: area.row + 1, column: area.column, height, width: columns.length },
    style: { vertical: "top" },
  },
  ...columns.flatMap(({ column, key }) =>
    key === "text"
      ? [{ area: { row: area.row + 1, column, height, width: 1 }, style: { wrap: true } }]
      : [],
  ),
];

/** Titles and facts with the new year, in words and as a number. */
function blocksAbove(
  { sheet, area }: PledgeTable,
  year: number,
  date1904: boolean,
): readonly Block[] {
  const above = area.row - sheet.origin.row;
  const { reportingDate } = readSheetFacts(sheet, above, date1904);
  return sheet.values.slice(0, Math.max(0, above)).flatMap((line, r): readonly Block[] => {
    const row = sheet.origin.row + r;
    if (statesFact(line) && reportingDate?.place.row === row) return [];
    const cells = line.map((value) => withYear(value, year));
    return cells.some((cell) => cell !== null)
      ? [{ row, column: sheet.origin.column, cells: [cells] }]
      : [];
  });
}

function withYear(value: CellValue, year: number): CellContent {
  if (isCellError(value)) return null;
  if (typeof value === "string") return followingYear(value, year);
  return value === year - 1 ? year : value;
}

/** Names of tables are letters, digits and underscores here, so a number is put behind with one. */
function freeTableName(
  { sheets }: { readonly sheets: readonly Sheet[] },
  wanted: string,
  year: number,
): string {
  const taken = new Set(
    sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  let name = wanted;
  for (let number = 1; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted}_${String(year)}${number === 1 ? "" : `_${String(number)}`}`;
  }
  return name;
}
