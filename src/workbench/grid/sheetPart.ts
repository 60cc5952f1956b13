import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { BooleanNumber, ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import { IEditorBridgeService, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { GridPort, GridSheet } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";
import { toRange } from "./rectangle";
import { worksheetSnapshot } from "./workbookSnapshot";

export type SheetPart = Pick<
  GridPort,
  | "sheets"
  | "activeSheet"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "activateSheet"
  | "setVisibility"
  | "moveSheet"
  | "selection"
  | "select"
  | "isEditing"
>;

/**
 * The port's part about sheets and what is selected on them.
 *
 * @param veryHidden identifiers of sheets that the file hides so well that people cannot show them.
 */
export function createSheetPart(open: OpenWorkbook, veryHidden: Set<string>): SheetPart {
  const { workbook, unitId, injector, sheetOf, areaOf, run } = open;
  const toGridSheet = (sheet: Worksheet): GridSheet => {
    const id = sheet.getSheetId();
    const hidden = veryHidden.has(id) ? "VeryHidden" : "Hidden";
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() ? hidden : "Visible" };
  };
  const activeSheet = (): string => workbook.getActiveSheet().getSheetId();
  const activateSheet = (sheetId: string): void => {
    if (activeSheet() !== sheetId) run(SetWorksheetActiveOperation, { unitId, subUnitId: sheetId });
  };
  const leave = (sheetId: string): void => {
    const others = workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
    const other = others.find((sheet) => !sheet.isSheetHidden()) ?? others[0];
    if (!other) throw new Error("The last sheet cannot go");
    if (activeSheet() === sheetId) activateSheet(other.getSheetId());
  };

  return {
    sheets: () => workbook.getSheets().map(toGridSheet),
    activeSheet,
    activateSheet,
    addSheet: (name) => {
      const id = `sheet-${crypto.randomUUID()}`;
      const index = workbook.getSheets().length;
      const sheet = mergeWorksheetSnapshotWithDefault(worksheetSnapshot(id, { name, values: [] }));
      run(InsertSheetMutation, {
        unitId,
        index,
        sheet,
      });
      return toGridSheet(sheetOf(id));
    },
    deleteSheet: (sheetId) => {
      leave(sheetId);
      run(RemoveSheetMutation, { unitId, subUnitId: sheetId });
    },
    renameSheet: (sheetId, name) => {
      run(SetWorksheetNameCommand, { unitId, subUnitId: sheetId, name });
    },
    setVisibility: (sheetId, visibility) => {
      if (visibility === "VeryHidden") veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      if (visibility !== "Visible") leave(sheetId);
      const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      run(SetWorksheetHideMutation, { unitId, subUnitId: sheetId, hidden });
    },
    moveSheet: (sheetId, position) => {
      const fromOrder = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);
      const params = { unitId, subUnitId: sheetId, fromOrder, toOrder: position };
      run(SetWorksheetOrderMutation, params);
    },
    selection: () => {
      const sheetId = activeSheet();
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return { sheetId, area: range ? areaOf(sheetId, range) : { r: 0, c: 0, h: 1, w: 1 } };
    },
    select: (sheetId, area) => {
      activateSheet(sheetId);
      const range = toRange(area);
      const selections = [
        { range, primary: getPrimaryForRange(range, sheetOf(sheetId)), style: null },
      ];
      run(SetSelectionsOperation, { unitId, subUnitId: sheetId, selections });
      void injector.get(ICommandService).executeCommand(ScrollToRangeOperation.id, { range });
    },
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
  };
}
