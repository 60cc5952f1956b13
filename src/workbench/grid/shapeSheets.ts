import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber, ICommandService } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { Furnishings, SheetFurnishing } from "../host/furnishings/furnishings";
import type { Rectangle } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";
import { shapedByHand } from "./shapedByHand";

/** Excel's API measures widths in points, Univer in pixels. */
const pixelsPerPoint = 4 / 3;

/**
 * Gives Univer's sheets the widths, heights, hidden columns and rows, frozen panes and tab colours of their
 * furnishing, and the furnishing the widths and heights that somebody drags.
 */
export function shapeSheets(open: OpenWorkbook, furnishings: Furnishings): void {
  const shapes = new Map<string, ShapeBefore>();
  furnishings.onChange((sheetId, change) => {
    if (!isTelling) shape(sheetId, change);
    const { hiddenColumns, hiddenRows, heights } = furnishings.sheet(sheetId);
    shapes.set(sheetId, { columns: hiddenColumns, rows: hiddenRows, heights });
  });
  // Univer's commands say neither who gave them nor what came of them: those of our own are passed over.
  let isShaping = false;
  let isTelling = false;
  open.injector.get(ICommandService).onCommandExecuted((command) => {
    if (isShaping) return;
    const shaped = shapedByHand(command, open.sheetOf, (id) => furnishings.sheet(id));
    if (!shaped) return;
    isTelling = true;
    try {
      furnishings.change(shaped.sheetId, shaped.change);
    } finally {
      isTelling = false;
    }
  });

  function shape(sheetId: string, change: Partial<SheetFurnishing>): void {
    isShaping = true;
    try {
      applyShape(open, sheetId, change, shapes.get(sheetId));
    } finally {
      isShaping = false;
    }
  }
}

/** What a sheet had before a change. */
interface ShapeBefore {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly heights: SheetFurnishing["heights"];
}

function applyShape(
  { unitId, run, sheetOf }: OpenWorkbook,
  subUnitId: string,
  { widths, heights, hiddenColumns, hiddenRows, frozen, tabColor }: Partial<SheetFurnishing>,
  before: ShapeBefore | undefined,
): void {
  const target = { unitId, subUnitId };
  const rows = sheetOf(subUnitId).getRowCount() - 1;
  const columns = sheetOf(subUnitId).getColumnCount() - 1;
  const wholeColumn = (column: number): IRange => ({
    startRow: 0,
    endRow: rows,
    startColumn: column,
    endColumn: column,
  });
  const wholeRow = (row: number): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: columns,
  });
  for (const [column, width] of Object.entries(widths ?? {})) {
    const ranges = [wholeColumn(Number(column))];
    run(SetWorksheetColWidthMutation, { ...target, ranges, colWidth: width * pixelsPerPoint });
  }
  const high = Object.entries(heights ?? {}).filter(([row]) => Number(row) <= rows);
  if (high.length > 0) {
    const ranges = high.map(([row]) => wholeRow(Number(row)));
    const rowHeight = Object.fromEntries(
      high.map(([row, height]) => [row, Math.round(height * pixelsPerPoint)]),
    );
    run(SetWorksheetRowHeightMutation, { ...target, ranges, rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    run(SetWorksheetRowIsAutoHeightMutation, { ...target, ranges, autoHeightInfo });
  }
  const fitting = Object.keys(heights ? (before?.heights ?? {}) : {})
    .map(Number)
    .filter((row) => heights?.[row] === undefined && row <= rows);
  if (fitting.length > 0) {
    const autoHeightInfo = BooleanNumber.TRUE;
    const ranges = fitting.map(wholeRow);
    run(SetWorksheetRowIsAutoHeightMutation, { ...target, ranges, autoHeightInfo });
  }
  if (hiddenColumns) {
    const shown = (before?.columns ?? []).filter((column) => !hiddenColumns.includes(column));
    run(SetColHiddenMutation, { ...target, ranges: hiddenColumns.map(wholeColumn) });
    run(SetColVisibleMutation, { ...target, ranges: shown.map(wholeColumn) });
  }
  if (hiddenRows) {
    const shown = (before?.rows ?? []).filter((row) => !hiddenRows.includes(row));
    run(SetRowHiddenMutation, { ...target, ranges: hiddenRows.map(wholeRow) });
    run(SetRowVisibleMutation, { ...target, ranges: shown.map(wholeRow) });
  }
  if (frozen !== undefined) run(SetFrozenMutation, { ...target, ...splitOf(frozen) });
  if (tabColor !== undefined) run(SetTabColorMutation, { ...target, color: tabColor });
}

/** Univer scrolls from the first cell that is not frozen; -1 is no border at all. */
function splitOf(frozen: Rectangle | null) {
  const ySplit = frozen && frozen.h < 1_000 ? frozen.h : 0;
  const xSplit = frozen && frozen.w < 1_000 ? frozen.w : 0;
  return {
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
    ySplit,
    xSplit,
  };
}
