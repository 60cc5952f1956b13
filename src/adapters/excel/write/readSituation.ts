import type { Change } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { expectedCells, type ExpectedCell } from "./expectedCells";
import { readCellStates, type CellStates } from "./readCellStates";
import { sendSteps } from "./sendSteps";
import type { Situation } from "./situation";
import { actionBytes, type Step } from "./step";

/** What is read before anything is written: the situation, and the cells that changes rest on. */
export interface ReadBefore {
  readonly situation: Situation;
  readonly expected: readonly (ExpectedCell & { readonly now: ReturnType<CellStates> })[];
}

/**
 * Reads in one request (one more for each 4 MB of cells) all that decides whether changes may be made.
 */
export async function readSituation(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<ReadBefore> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const tables = tablesOf(changes).map((name) => ({ name, range: askForTable(workbook, name) }));
  const charts = new Map(laidSheets(changes).map((name) => [name, askForCharts(workbook, name)]));
  const names: Step = {
    bytes: (8 + tables.length + charts.size) * actionBytes,
    act: () => {
      workbook.load("readOnly");
      protection.load("protected");
      worksheets.load(sheetFields);
    },
  };
  const expected = expectedCells(changes);
  const sheets = [...new Set(expected.map(({ sheet }) => sheet))].map((name) => {
    const cells = expected.filter(({ sheet }) => sheet === name);
    return { name, ...readCellStates(() => worksheets.getItemOrNullObject(name), cells) };
  });
  await sendSteps(context, [names, ...sheets.flatMap(({ steps }) => steps)]);
  const areas = new Map(tables.map(({ name, range }) => [name.toLowerCase(), areaOf(range)]));
  const states = new Map(sheets.map((sheet) => [sheet.name, sheet.states]));
  return {
    situation: {
      isReadOnly: workbook.readOnly,
      isStructureProtected: protection.protected,
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isProtected: sheet.protection.protected,
        visibility: sheet.visibility,
        isFiltered:
          sheet.autoFilter.isDataFiltered ||
          sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
        charts: charts.get(sheet.name)?.items.length ?? 0,
      })),
      tables: worksheets.items.flatMap((sheet) =>
        sheet.tables.items.map(({ name, showTotals }) => ({
          name,
          sheet: sheet.name,
          hasTotals: showTotals,
          area: areas.get(name.toLowerCase()) ?? null,
        })),
      ),
    },
    expected: expected.map((cell) => ({
      ...cell,
      now: states.get(cell.sheet)?.(cell.row, cell.column),
    })),
  };
}

const sheetFields = [
  "id",
  "name",
  "visibility",
  "protection/protected",
  "autoFilter/isDataFiltered",
  "tables/items/name",
  "tables/items/showTotals",
  "tables/items/autoFilter/isDataFiltered",
]
  .map((field) => `items/${field}`)
  .join(",");

const tablesOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.kind === "addTableRows" || change.kind === "removeTableRows" ? [change.table] : [],
  );

const laidSheets = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.kind === "laySheetAnew" ? [change.sheet] : []));

function askForTable(workbook: Excel.Workbook, name: string): Excel.Range {
  const range = workbook.tables.getItemOrNullObject(name).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

function askForCharts(workbook: Excel.Workbook, sheet: string): Excel.ChartCollection {
  const { charts } = workbook.worksheets.getItemOrNullObject(sheet);
  charts.load("items/name");
  return charts;
}

const areaOf = (range: Excel.Range): Area | null =>
  range.isNullObject
    ? null
    : {
        row: range.rowIndex,
        column: range.columnIndex,
        height: range.rowCount,
        width: range.columnCount,
      };
