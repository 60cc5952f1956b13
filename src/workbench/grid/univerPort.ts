import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICellData, Univer, Workbook, Worksheet } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { AddSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { IEditorBridgeService, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { filter, firstValueFrom } from "rxjs";
import { areaToAddress, quoteSheet } from "../host/address";
import type {
  GridPort,
  GridSheet,
  GridTable,
  GridValue,
  GridWorkbook,
  Rectangle,
} from "../host/port";
import { createCalculator } from "./calculator";
import type { Calculator } from "./calculator";
import { toCellData, toFormulaData } from "./cellData";
import { createCellReader } from "./cellReader";
import { describeFunction } from "./functionDescription";
import { createAnswerBook } from "./functionAnswers";
import { GridFunction } from "./customFunctions";
import { listenToUniver } from "./gridEvents";
import { openUniver } from "./openUniver";
import { mapArea, toRange, toRectangle } from "./rectangle";
import { showAsSwedish } from "./swedishDisplay";
import { thisRow } from "./typedFormula";
import { readTypingAsSwedish } from "./typing";
import { sheetId as idOfSheet, workbookSnapshot, worksheetSnapshot } from "./workbookSnapshot";

/** The port with what only the page and tests ask of a grid that people see. */
export interface UniverGrid {
  readonly port: GridPort;
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** Calls of custom functions that a cell waits for. */
  pendingCalls(): number;
}

/**
 * Opens a workbook in Univer, inside an element of the page, behind the host's port.
 *
 * Resolves when the grid is drawn and can be read and written.
 */
export async function openGrid(
  container: HTMLElement,
  content: GridWorkbook,
  options: { readonly isDark: boolean },
): Promise<UniverGrid> {
  const univer = openUniver(container, options.isDark);
  const injector = univer.__getInjector();
  const unitId = `workbook-${crypto.randomUUID()}`;
  const workbook = univer.createUnit<ReturnType<typeof workbookSnapshot>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookSnapshot(unitId, content),
  );
  const lifecycle = injector.get(LifecycleService);
  await firstValueFrom(
    lifecycle.lifecycle$.pipe(filter((stage) => stage >= LifecycleStages.Rendered)),
  );
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  const calculator = createCalculator(injector);
  const reader = createCellReader(injector, workbook);
  const hiddenWell = new Set(
    content.sheets.flatMap((sheet, at) =>
      sheet.visibility === "VeryHidden" ? [idOfSheet(at)] : [],
    ),
  );

  const sheetOf = (sheetId: string): Worksheet => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  };
  const areaOf = (sheetId: string, range: ReturnType<typeof toRange>): Rectangle => {
    const sheet = sheetOf(sheetId);
    return toRectangle(range, sheet.getRowCount(), sheet.getColumnCount());
  };
  const events = listenToUniver(injector, areaOf);
  const toGridSheet = (sheet: Worksheet): GridSheet => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: !sheet.isSheetHidden()
      ? "Visible"
      : hiddenWell.has(sheet.getSheetId())
        ? "VeryHidden"
        : "Hidden",
  });
  const listTables = (): GridTable[] =>
    tables.getTableList(unitId).map(({ id, name, subUnitId, range, showHeader }) => ({
      id,
      name,
      sheetId: subUnitId,
      area: areaOf(subUnitId, range),
      hasHeadings: showHeader,
    }));
  const tableNameAt = (sheetId: string, row: number, column: number): string =>
    listTables().find(({ sheetId: at, area }) => at === sheetId && holds(area, row, column))
      ?.name ?? "";

  readTypingAsSwedish(injector, tableNameAt);
  showAsSwedish(injector);
  content.sheets.forEach((sheet, at) => {
    sheet.tables?.forEach(({ name, area }) => {
      const header = (sheet.values[area.r] ?? []).slice(area.c, area.c + area.w).map(headingText);
      const params = {
        unitId,
        subUnitId: idOfSheet(at),
        tableId: name,
        name,
        range: toRange(area),
        header,
      };
      commands.syncExecuteCommand(AddSheetTableMutation.id, params);
    });
  });

  const answers = createAnswerBook(
    ({ sheetId, row, column }) =>
      `${quoteSheet(sheetOf(sheetId).getName())}!${areaToAddress({ r: row, c: column, h: 1, w: 1 })}`,
    (cells) => {
      calculator.recalculate(
        cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: toRange({ r: row, c: column, h: 1, w: 1 }),
        })),
      );
    },
  );
  calculator.onDone(answers.flush);

  /** One mutation for the whole rectangle: cell by cell it takes 17 ms each on a big sheet. */
  const write = (
    sheetId: string,
    area: Rectangle,
    cellAt: (down: number, across: number) => ICellData | null,
  ): void => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let down = 0; down < area.h; down += 1) {
      const row: Record<number, ICellData> = {};
      for (let across = 0; across < area.w; across += 1) {
        const cell = cellAt(down, across);
        if (cell) row[area.c + across] = cell;
      }
      if (Object.keys(row).length > 0) cellValue[area.r + down] = row;
    }
    growTo(sheetOf(sheetId), area);
    events.byApi(() => {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId: sheetId,
        cellValue,
      });
    });
  };

  const port: GridPort = {
    sheets: () => workbook.getSheets().map(toGridSheet),
    activeSheet: () => (workbook.getActiveSheet() ?? sheetOf(idOfSheet(0))).getSheetId(),
    addSheet: (name) => {
      const sheetId = `sheet-${crypto.randomUUID()}`;
      const sheet = worksheetSnapshot(sheetId, { name, values: [] });
      const index = workbook.getSheets().length;
      commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet });
      return toGridSheet(sheetOf(sheetId));
    },
    deleteSheet: (sheetId) => {
      const other = workbook.getSheets().find((sheet) => sheet.getSheetId() !== sheetId);
      if (!other) throw new Error("The last sheet cannot be deleted");
      if (port.activeSheet() === sheetId) port.activateSheet(other.getSheetId());
      commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: sheetId });
    },
    renameSheet: (sheetId, name) => {
      commands.syncExecuteCommand(SetWorksheetNameCommand.id, { unitId, subUnitId: sheetId, name });
    },
    activateSheet: (sheetId) => {
      if (port.activeSheet() === sheetId) return;
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
    },
    usedRange: (sheetId, valuesOnly) => reader.used(sheetOf(sheetId), valuesOnly),
    readValues: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      return mapArea(area, (row, column) => reader.value(sheet, row, column));
    },
    readFormulas: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      return mapArea(area, (row, column) => reader.formula(sheet, row, column));
    },
    readFormats: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      return mapArea(area, (row, column) => reader.format(sheet, row, column));
    },
    writeCells: (sheetId, area, values) => {
      write(sheetId, area, (down, across) => toWritten(values[down]?.[across] ?? null));
    },
    writeFormats: (sheetId, area, formats) => {
      write(sheetId, area, (down, across) => {
        const format = formats[down]?.[across] ?? null;
        return format === null
          ? null
          : { s: { n: format === "General" ? null : { pattern: format } } };
      });
    },
    merged: (sheetId) =>
      sheetOf(sheetId)
        .getMergeData()
        .map((range) => areaOf(sheetId, range)),
    tables: listTables,
    selection: () => {
      const sheetId = port.activeSheet();
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return { sheetId, area: range ? areaOf(sheetId, range) : { r: 0, c: 0, h: 1, w: 1 } };
    },
    select: (sheetId, area) => {
      port.activateSheet(sheetId);
      const range = toRange(area);
      const selections = [
        { range, primary: getPrimaryForRange(range, sheetOf(sheetId)), style: null },
      ];
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId,
        subUnitId: sheetId,
        selections,
      });
      void commands.executeCommand(ScrollToRangeOperation.id, { range });
    },
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    settle: () => calculator.settled(),
    registerFunctions: (functions, call) => {
      const service = injector.get(IFunctionService);
      answers.clear(call);
      functions.forEach((description) => {
        service.registerExecutors(new GridFunction(description, answers));
        service.registerDescriptions(describeFunction(description));
        // A formula read before its function was known stays #NAME? otherwise.
        service.deleteFormulaAstCacheKey(description.name.toUpperCase());
      });
      calculator.recalculateAll();
    },
    on: (listener) => events.on(listener),
    dispose: () => {
      univer.dispose();
    },
  };
  calculator.recalculateAll();
  return { port, univer, workbook, calculator, pendingCalls: () => answers.pending() };
}

/** The cell an add-in wrote: `null` leaves it, `""` clears it, a leading `=` makes a formula. */
function toWritten(value: GridValue): ICellData | null {
  if (value === null) return null;
  if (typeof value === "string" && value.startsWith("=")) return toFormulaData(thisRow(value));
  return toCellData(value);
}

function growTo(sheet: Worksheet, area: Rectangle): void {
  if (area.r + area.h > sheet.getRowCount()) sheet.setRowCount(area.r + area.h + 20);
  if (area.c + area.w > sheet.getColumnCount()) sheet.setColumnCount(area.c + area.w + 5);
}

function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.r && row < area.r + area.h && column >= area.c && column < area.c + area.w;
}

function headingText(value: GridValue): string {
  return typeof value === "object" ? "" : String(value);
}
