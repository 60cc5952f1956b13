import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../host/port";

/** Univer's range of a rectangle: `{r: 0, c: 1, h: 2, w: 1}` → rows 0–1, column 1. */
export function toRange(area: Rectangle): IRange {
  return {
    startRow: area.r,
    endRow: area.r + area.h - 1,
    startColumn: area.c,
    endColumn: area.c + area.w - 1,
  };
}

/**
 * The rectangle of one of Univer's ranges.
 *
 * A selected whole row or column has no number (NaN) at its open ends; the sheet's size fills them in.
 */
export function toRectangle(range: IRange, rows: number, columns: number): Rectangle {
  const top = numberOr(range.startRow, 0);
  const left = numberOr(range.startColumn, 0);
  const bottom = numberOr(range.endRow, rows - 1);
  const right = numberOr(range.endColumn, columns - 1);
  return { r: top, c: left, h: bottom - top + 1, w: right - left + 1 };
}

/** The smallest rectangle that holds every cell given, or `null` for none. */
export function boundsOf(
  cells: Iterable<readonly [row: number, column: number]>,
): Rectangle | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { r: top, c: left, h: bottom - top + 1, w: right - left + 1 };
}

/** Row by row, one answer for each cell: `mapArea({r: 0, c: 0, h: 1, w: 2}, (r, c) => c)` → `[[0, 1]]`. */
export function mapArea<T>(area: Rectangle, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.h }, (_, down) =>
    Array.from({ length: area.w }, (__, across) => read(area.r + down, area.c + across)),
  );
}

function numberOr(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
