import { IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  IFunctionService,
  ISuperTableService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { fromCellData } from "../../src/workbench/grid/cellData";
import { createCalculator } from "../../src/workbench/grid/calculator";
import { GridFunction } from "../../src/workbench/grid/customFunctions";
import { toRange } from "../../src/workbench/grid/rectangle";
import { sheetId, workbookSnapshot } from "../../src/workbench/grid/workbookSnapshot";
import type { FunctionDescription, GridValue, GridWorkbook } from "../../src/workbench/host/port";

type Compute = (...args: unknown[]) => readonly (readonly unknown[])[];

/** A custom function that the engine calls at once, without a host between them. */
export interface EngineFunction {
  readonly description: FunctionDescription;
  readonly compute: Compute;
}

/** A workbook that Univer has calculated, without a page. */
export interface CalculatedBook {
  readonly valueAt: (sheet: number, row: number, column: number) => GridValue;
  readonly dispose: () => void;
}

/** Opens a workbook in Univer's engine, calculates all of it once and gives the answers. */
export async function calculate(
  content: GridWorkbook,
  functions: readonly EngineFunction[],
): Promise<CalculatedBook> {
  // The same cure as in the workbench: without it 0 is taken for a blank cell.
  CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, first, last) => ({
    rowsInCache: [],
    rowsNotInCache: [[first, last]],
  });
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const id = `formulas-${content.name}`;
  univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookSnapshot(id, content),
  );
  const injector = univer.__getInjector();
  // References to tables are looked up in the workbook that has the focus.
  injector.get(IUniverInstanceService).focusUnit(id);
  const service = injector.get(IFunctionService);
  for (const { description, compute } of functions) {
    const ask = (_id: string, args: readonly unknown[]) => compute(...args) as GridValue[][];
    service.registerExecutors(new GridFunction(description, { ask }));
  }
  const tables = injector.get(ISuperTableService);
  content.sheets.forEach((sheet, at) => {
    sheet.tables?.forEach(({ name, area }) => {
      const headings = (sheet.values[area.r] ?? []).slice(area.c, area.c + area.w);
      const titleMap = new Map(
        headings.map((heading, column) => [typeof heading === "string" ? heading : "", column]),
      );
      tables.registerTable(id, name, { sheetId: sheetId(at), range: toRange(area), titleMap });
    });
  });
  const calculator = createCalculator(injector);
  calculator.recalculateAll();
  calculator.begin();
  await calculator.settled();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(id);
  return {
    valueAt: (sheet, row, column) =>
      fromCellData(workbook?.getSheetBySheetId(sheetId(sheet))?.getCell(row, column)),
    dispose: () => {
      univer.dispose();
    },
  };
}
