import type { Rectangle } from "./rectangle";

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
  // Plain loops: large sheets pass through here several times for each request.
  const rows: T[][] = [];
  for (let row = 0; row < area.h; row += 1) {
    const line = new Array<T>(area.w);
    for (let column = 0; column < area.w; column += 1) line[column] = cell(row, column);
    rows.push(line);
  }
  return rows;
}

/** What is left of one rectangle when another is cut out of it: up to four pieces. */
export function subtract(from: Rectangle, cut: Rectangle): readonly Rectangle[] {
  const shared = intersection(from, cut);
  if (!shared) return [from];
  const bottom = shared.r + shared.h;
  const right = shared.c + shared.w;
  return [
    { ...from, h: shared.r - from.r },
    { ...from, r: bottom, h: from.r + from.h - bottom },
    { r: shared.r, c: from.c, h: shared.h, w: shared.c - from.c },
    { r: shared.r, c: right, h: shared.h, w: from.c + from.w - right },
  ].filter(({ h, w }) => h > 0 && w > 0);
}

/** True when the first rectangle lies wholly inside the second. */
export function isInside({ r, c, h, w }: Rectangle, outer: Rectangle): boolean {
  return r >= outer.r && c >= outer.c && r + h <= outer.r + outer.h && c + w <= outer.c + outer.w;
}

/** The rectangle moved by rows and columns. */
export function moved(area: Rectangle, rows: number, columns: number): Rectangle {
  return { ...area, r: area.r + rows, c: area.c + columns };
}
