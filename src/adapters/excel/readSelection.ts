import { ok, type Result } from "../../core/result/result";
import type { Area } from "../../core/sheet/sheet";
import { converse } from "./failures";
import { synced } from "./synced";

/**
 * The selected cells, as one rectangle on one sheet. Changes nothing.
 *
 * Fails with `excel.invalidSelection` where several areas are selected.
 *
 * @example (await readSelection()).value → { sheet: "Löften", row: 6, column: 0, height: 2, width: 3 }
 */
export function readSelection(): Promise<Result<Area & { readonly sheet: string }>> {
  return converse(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    await synced(context);
    return ok({
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      height: range.rowCount,
      width: range.columnCount,
    });
  });
}
