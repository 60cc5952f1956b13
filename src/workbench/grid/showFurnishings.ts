import {
  BooleanNumber,
  HorizontalAlign,
  InterceptorEffectEnum,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  INTERCEPTOR_POINT,
  MarkDirtyRowAutoHeightOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { CellLook } from "../host/furnishings/cellLook";
import type { ConditionalFurnishing, Furnishings } from "../host/furnishings/furnishings";
import { intersection } from "../host/rectangles";
import { fromCellData } from "./cellData";
import { conditionShows } from "./conditionShows";
import { createOtherFormulas } from "./otherFormulas";
import type { OpenWorkbook } from "./openWorkbook";
import { toRange } from "./rectangle";

/** After number formats (11) and the Swedish display (5) have had their say. */
const last = 4;
const mostRows = 300;
/** Points that a row of usual height has room for. */
const usualSize = 12;

/**
 * Shows looks and conditional formats over Univer's own cells, without writing to them: what is drawn
 * is asked for cell by cell, and only what is in view is asked for.
 */
export function showFurnishings(open: OpenWorkbook, furnishings: Furnishings): void {
  const { injector, workbook, unitId, run, sheetOf } = open;
  const formulaValue = createOtherFormulas(open, (sheetId) => {
    plan(sheetId);
  });
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      const { layers, conditions } = furnishings.sheet(subUnitId);
      const valueAt = (r: number, c: number) =>
        fromCellData(sheetOf(subUnitId).getCellMatrix().getValue(r, c));
      const here = { r: row, c: col, h: 1, w: 1 };
      const look = Object.assign(
        {},
        ...layers.filter(({ area }) => intersection(area, here)).map((layer) => layer.look),
      ) as Partial<CellLook>;
      const calculated = (formula: string) => formulaValue(subUnitId, formula);
      const condition = conditions.find((one) =>
        conditionShows(one, row, col, valueAt, calculated),
      );
      const style = { ...styleOf(look), ...(condition && styleOfCondition(condition)) };
      if (Object.keys(style).length === 0) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      return next({ ...withSymbol(cell, condition), s: { ...own, ...style } });
    },
  });

  const changed = new Set<string>();
  furnishings.onChange(plan);

  function plan(sheetId: string): void {
    if (changed.size === 0) queueMicrotask(redraw);
    changed.add(sheetId);
  }

  function redraw(): void {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
    for (const sheetId of changed) fitHeights(sheetId);
    changed.clear();
  }

  /** Rows grow with wrapped and large text, as in Excel; only as many as somebody is likely to look at. */
  function fitHeights(sheetId: string): void {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const ranges = furnishings
      .sheet(sheetId)
      .layers.filter(({ look }) => look.wrapText === true || (look.fontSize ?? 0) > usualSize)
      .flatMap(({ area }) => {
        const shared = intersection(area, {
          r: 0,
          c: 0,
          h: Math.min(mostRows, sheet.getRowCount()),
          w: sheet.getColumnCount(),
        });
        return shared ? [toRange(shared)] : [];
      });
    const id = crypto.randomUUID();
    if (ranges.length > 0)
      run(MarkDirtyRowAutoHeightOperation, { unitId, subUnitId: sheetId, ranges, id });
  }
}

function styleOf(look: Partial<CellLook>): IStyleData {
  return {
    ...(look.fill !== undefined && look.fill !== "" && { bg: { rgb: look.fill } }),
    ...(look.color !== undefined && { cl: { rgb: look.color } }),
    ...(look.bold !== undefined && { bl: toNumber(look.bold) }),
    ...(look.italic !== undefined && { it: toNumber(look.italic) }),
    ...(look.fontSize !== undefined && { fs: look.fontSize }),
    ...(look.wrapText !== undefined && {
      tb: look.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    }),
    ...(look.horizontal !== undefined && { ht: horizontals[look.horizontal] ?? null }),
    ...(look.vertical !== undefined && { vt: verticals[look.vertical] ?? null }),
  };
}

function styleOfCondition({ fill, color, bold, italic }: ConditionalFurnishing): IStyleData {
  return {
    ...(fill !== "" && { bg: { rgb: fill } }),
    ...(color !== "" && { cl: { rgb: color } }),
    ...(bold !== null && { bl: toNumber(bold) }),
    ...(italic !== null && { it: toNumber(italic) }),
  };
}

/** A format such as `"✓ "@` puts a symbol before the cell's text. */
function withSymbol(
  cell: Nullable<ICellDataForSheetInterceptor>,
  condition: ConditionalFurnishing | undefined,
): Nullable<ICellDataForSheetInterceptor> {
  const [, symbol] = /^"([^"]*)"@$/.exec(condition?.numberFormat ?? "") ?? [];
  return symbol === undefined || typeof cell?.v !== "string"
    ? cell
    : { ...cell, v: `${symbol}${cell.v}` };
}

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function toNumber(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
