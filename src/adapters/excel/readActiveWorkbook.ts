import { failed, ok, type Result } from "../../core/result/result";
import type { Area, Sheet, TableArea, Workbook } from "../../core/sheet/sheet";
import { converse } from "./failures";
import { readCells, type SheetCells } from "./readCells";
import type { UsedArea } from "./pieces";
import { synced } from "./synced";

/** Hears how large a share (0–1) has been read, and answers whether to go on. */
export type ReadingProgress = (share: number) => Promise<boolean>;

/**
 * Reads the open workbook once into a plain value, without changing anything in it.
 *
 * Three requests whatever the number of sheets: what there is, where it stands, what it holds; the
 * third is repeated for every 4 MB of cells. Failures are those of `failures.ts`, and
 * `stopped.byUser` where `progress` answers no.
 *
 * @example const read = await readActiveWorkbook();
 */
export function readActiveWorkbook(progress?: ReadingProgress): Promise<Result<Workbook>> {
  return converse(async (context) => {
    const { worksheets, tables, isStructureProtected } = await readContents(context);
    const { usedAreas, tableAreas } = await readPlaces(context, worksheets, tables);
    const cells = await readCells(context, usedAreas, progress);
    if (!cells) return failed({ code: "stopped.byUser" });
    const sheets = worksheets.map((worksheet): Sheet => {
      const ownTables = tableAreas.filter((table) => table.sheet === worksheet.name);
      return toSheet(worksheet, cells.get(worksheet.name), ownTables);
    });
    // office.js does not tell which date system a workbook has; 1900 is what Excel makes.
    return ok({ sheets, date1904: false, isStructureProtected });
  });
}

interface PlacedTable extends TableArea {
  readonly sheet: string;
}

/** Phase 1: the sheets and tables by name. */
async function readContents(context: Excel.RequestContext): Promise<{
  worksheets: Excel.Worksheet[];
  tables: Excel.Table[];
  isStructureProtected: boolean;
}> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showTotals");
  protection.load("protected");
  await synced(context);
  return {
    worksheets: worksheets.items,
    tables: tables.items,
    isStructureProtected: protection.protected,
  };
}

/** Phase 2: where cells are used and where tables stand. */
async function readPlaces(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<{ usedAreas: UsedArea[]; tableAreas: PlacedTable[] }> {
  const bounds = "rowIndex,columnIndex,rowCount,columnCount";
  const used = worksheets.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load(bounds);
    return { worksheet, range };
  });
  const placed = tables.map((table) => {
    const range = table.getRange();
    range.load(bounds);
    table.worksheet.load("name");
    return { table, range };
  });
  await synced(context);
  return {
    usedAreas: used.flatMap(({ worksheet, range }) =>
      range.isNullObject ? [] : [{ sheet: worksheet.name, ...areaOf(range) }],
    ),
    tableAreas: placed.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: areaOf(range),
      hasTotals: table.showTotals,
    })),
  };
}

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  height: range.rowCount,
  width: range.columnCount,
});

const noCells: SheetCells = {
  origin: { row: 0, column: 0 },
  values: [],
  formulas: [],
  formats: [],
  merged: [],
};

function toSheet(
  worksheet: Excel.Worksheet,
  cells: SheetCells = noCells,
  tables: readonly TableArea[],
): Sheet {
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.visibility],
    ...cells,
    tables: tables.map(({ name, area, hasTotals = false }) => ({ name, area, hasTotals })),
    isProtected: worksheet.protection.protected,
  };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
