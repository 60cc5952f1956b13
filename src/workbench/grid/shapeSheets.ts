import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type { IRange } from "@univerjs/core";
import type { Furnishings, SheetFurnishing } from "../host/furnishings/furnishings";
import type { Rectangle } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";

/** Excel's API measures widths in points, Univer in pixels. */
const pixelsPerPoint = 4 / 3;

/** Gives Univer's sheets the widths, hidden columns and rows, frozen panes and tab colours of their furnishing. */
export function shapeSheets(open: OpenWorkbook, furnishings: Furnishings): void {
  const hidden = new Map<string, { columns: readonly number[]; rows: readonly number[] }>();
  furnishings.onChange((sheetId, change) => {
    applyShape(open, sheetId, change, hidden.get(sheetId));
    const { hiddenColumns, hiddenRows } = furnishings.sheet(sheetId);
    hidden.set(sheetId, { columns: hiddenColumns, rows: hiddenRows });
  });
}

function applyShape(
  { unitId, run, sheetOf }: OpenWorkbook,
  subUnitId: string,
  { widths, hiddenColumns, hiddenRows, frozen, tabColor }: Partial<SheetFurnishing>,
  before: { columns: readonly number[]; rows: readonly number[] } | undefined,
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
