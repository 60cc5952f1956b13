import { ICommandService } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { FunctionCell } from "./customFunctions";
import type { OpenWorkbook } from "./openWorkbook";
import { toRange } from "./rectangle";

/**
 * Types a text into a cell on the path that Univer's editor takes when Enter is pressed: through the
 * readers of typed text, then as one command that can be undone.
 */
export async function typeInto(
  open: OpenWorkbook,
  { sheetId, row, column }: FunctionCell,
  text: string,
): Promise<void> {
  const { injector, workbook, unitId, sheetOf } = open;
  const isFormula = text.startsWith("=");
  const plain: ICellData = { t: null, si: null, p: null };
  const typed = isFormula ? { ...plain, f: text, v: null } : { ...plain, f: null, v: text };
  const interceptors = injector.get(SheetInterceptorService);
  const value = interceptors.onWriteCell(workbook, sheetOf(sheetId), row, column, typed);
  const range = toRange({ r: row, c: column, h: 1, w: 1 });
  const params = { unitId, subUnitId: sheetId, range, value };
  await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, params);
}
