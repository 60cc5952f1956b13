import { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import type { GridEvent } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";

/** Tells of sheets that come, go and get other names; Univer's commands do not say what they were called. */
export function listenToSheets(
  { injector, workbook }: OpenWorkbook,
  tell: (event: GridEvent) => void,
): void {
  const names = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === InsertSheetMutation.id) {
      const { id, name } = (command.params as IInsertSheetMutationParams).sheet;
      names.set(id, name);
      tell({ type: "added", sheetId: id });
    } else if (command.id === RemoveSheetMutation.id) {
      const { subUnitId } = command.params as IRemoveSheetMutationParams;
      names.delete(subUnitId);
      tell({ type: "deleted", sheetId: subUnitId });
    } else if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
      const before = names.get(subUnitId) ?? "";
      names.set(subUnitId, name);
      tell({ type: "renamed", sheetId: subUnitId, before, after: name });
    }
  });
}
