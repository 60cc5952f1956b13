import type { Rectangle } from "./port";

/** The part that two rectangles share, or `null`. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const r = Math.max(a.r, b.r);
  const c = Math.max(a.c, b.c);
  const h = Math.min(a.r + a.h, b.r + b.h) - r;
  const w = Math.min(a.c + a.w, b.c + b.w) - c;
  return h > 0 && w > 0 ? { r, c, h, w } : null;
}

/** The smallest rectangle around two. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const r = Math.min(a.r, b.r);
  const c = Math.min(a.c, b.c);
  return { r, c, h: Math.max(a.r + a.h, b.r + b.h) - r, w: Math.max(a.c + a.w, b.c + b.w) - c };
}

/** A matrix of the rectangle's size, filled cell by cell. */
export function fill<T>(area: Rectangle, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.h }, (_, row) =>
    Array.from({ length: area.w }, (__, column) => cell(row, column)),
  );
}
