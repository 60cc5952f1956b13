import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";

/** After number formats (11 in Univer) have had their say. */
const afterFormats = 5;

/** Shows formatted numbers, plain decimals and truth values as Swedish Excel does. */
export function showAsSwedish(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("sv");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (cell?.t === CellValueType.BOOLEAN) {
        return next({
          ...cell,
          v: Number(cell.v) === 1 ? "SANT" : "FALSKT",
          t: CellValueType.STRING,
        });
      }
      if (
        cell?.t === CellValueType.NUMBER &&
        typeof cell.v === "number" &&
        !Number.isInteger(cell.v)
      ) {
        return next({ ...cell, v: swedishDecimal(cell.v) });
      }
      return next(cell);
    },
  });
}

/** `swedishDecimal(0.1 + 0.2)` → `"0,3"`: eleven digits, as in a cell of Excel's usual width. */
export function swedishDecimal(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}
