import { failed, ok, type Result } from "../../core/result/result";
import { cellAddress } from "../../core/sheet/address";
import type { CellPlace } from "../../core/sheet/sheet";
import { converse } from "./failures";
import { synced } from "./synced";

/**
 * Shows a cell to the person: goes to its sheet and selects it. Changes nothing.
 *
 * Fails with `excel.itemNotFound` where the sheet is gone, and `excel.hiddenSheet` where it is hidden,
 * since only the person may unhide it.
 *
 * @example await showCell({ sheet: "Löften", row: 6, column: 1 }) // B7 is selected
 */
export function showCell(place: CellPlace): Promise<Result<null>> {
  return converse(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    worksheet.load("visibility");
    await synced(context);
    if (worksheet.isNullObject) return failed({ code: "excel.itemNotFound" });
    if (worksheet.visibility !== "Visible") {
      return failed({ code: "excel.hiddenSheet", facts: { sheet: place.sheet } });
    }
    worksheet.activate();
    worksheet.getRange(cellAddress(place)).select();
    await synced(context);
    return ok(null);
  });
}
