import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from "@univerjs/core";
import type { Injector, IRange, IWorkbookData, Univer, Workbook, Worksheet } from "@univerjs/core";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { filter, firstValueFrom } from "rxjs";
import type { GridValue, GridWorkbook, Rectangle } from "../host/port";
import { createCalculator } from "./calculator";
import type { Calculator } from "./calculator";
import { openUniver } from "./openUniver";
import { toRange, toRectangle } from "./rectangle";
import { sheetId as idOfSheet, workbookSnapshot } from "./workbookSnapshot";

/** A workbook that is open in Univer, and the ways to reach into it. */
export interface OpenWorkbook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly calculator: Calculator;
  readonly sheetOf: (sheetId: string) => Worksheet;
  /** The rectangle of a range of Univer's, open ends filled in with the sheet's size. */
  readonly areaOf: (sheetId: string, range: IRange) => Rectangle;
  /** Runs one of Univer's commands at once. */
  readonly run: (command: { readonly id: string }, params: object) => void;
}

/** Opens a workbook in an element of the page; resolves when it is drawn and its tables are known. */
export async function openWorkbook(
  container: HTMLElement,
  content: GridWorkbook,
  isDark: boolean,
): Promise<OpenWorkbook> {
  const univer = openUniver(container, isDark);
  const injector = univer.__getInjector();
  // New every time: Univer's cache of formulas is shared by all workbooks and goes by this name.
  const unitId = `w${crypto.randomUUID().slice(0, 8)}`;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookSnapshot(unitId, content),
  );
  const calculator = createCalculator(injector);
  const { lifecycle$ } = injector.get(LifecycleService);
  await firstValueFrom(lifecycle$.pipe(filter((stage) => stage >= LifecycleStages.Rendered)));
  const commands = injector.get(ICommandService);
  const sheetOf = (sheetId: string): Worksheet => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  };
  const open: OpenWorkbook = {
    univer,
    injector,
    workbook,
    unitId,
    calculator,
    sheetOf,
    areaOf: (sheetId, range) => {
      const sheet = sheetOf(sheetId);
      return toRectangle(range, sheet.getRowCount(), sheet.getColumnCount());
    },
    run: (command, params) => {
      commands.syncExecuteCommand(command.id, params);
    },
  };
  addTables(open, content);
  return open;
}

/** Makes the tables known by name, so that `Löften[Utfall]` can be calculated. */
function addTables({ unitId, run }: OpenWorkbook, content: GridWorkbook): void {
  content.sheets.forEach((sheet, at) => {
    sheet.tables?.forEach(({ name, area }) => {
      const header = (sheet.values[area.r] ?? []).slice(area.c, area.c + area.w).map(headingText);
      const range = toRange(area);
      run(AddSheetTableMutation, {
        unitId,
        subUnitId: idOfSheet(at),
        tableId: name,
        name,
        range,
        header,
      });
    });
  });
}

function headingText(value: GridValue): string {
  return typeof value === "object" ? "" : String(value);
}
