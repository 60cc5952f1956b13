import { wholeSheet } from "./address";
import { moveCells } from "./moveCells";
import { cleared } from "./furnishings/layers";
import type { GridPort, GridTable, Rectangle } from "./port";
import { intersection, moved } from "./rectangles";
import { RichApiError } from "./richApiError";

/** Whether cells make room or go away, and which way their neighbours move for it. */
export type Shift = "insertDown" | "insertRight" | "deleteUp" | "deleteLeft";

/**
 * Inserts or deletes cells: what lies below or to the right moves along with its look, and tables grow,
 * shrink and move. Refused where only a part of a table would move. Formulas go along as they stand.
 */
export function shiftCells(port: GridPort, sheetId: string, area: Rectangle, shift: Shift): void {
  const isAcross = shift === "insertRight" || shift === "deleteLeft";
  const isInsert = shift === "insertDown" || shift === "insertRight";
  const turn = isAcross ? turned : (one: Rectangle) => one;
  const lying = turn(area);
  const tables = port.tables().filter((table) => table.sheetId === sheetId);
  const changes = tables.flatMap((table) => {
    const now = turn(table.area);
    const after = isInsert ? grown(now, lying) : shrunk(now, lying);
    return after === now ? [] : [{ table, after: after && turn(after) }];
  });
  const deepest = isAcross ? wholeSheet.w : wholeSheet.h;
  const start = isInsert ? lying.r : lying.r + lying.h;
  const from = turn({ ...lying, r: start, h: deepest - start - (isInsert ? lying.h : 0) });
  const rows = (isAcross ? 0 : lying.h) * (isInsert ? 1 : -1);
  const columns = (isAcross ? lying.h : 0) * (isInsert ? 1 : -1);
  if (!isInsert && from.h > 0 && from.w > 0) clearLooks(port, sheetId, area);
  moveCells(port, sheetId, { from, rows, columns });
  for (const { table, after } of changes) place(port, table, after);
}

/** A table's area (rows run down) when cells are inserted above or inside it. */
function grown(table: Rectangle, area: Rectangle): Rectangle {
  if (area.r >= table.r + table.h || !sharesColumns(table, area)) return table;
  requireWhole(table, area);
  return area.r <= table.r ? moved(table, area.h, 0) : { ...table, h: table.h + area.h };
}

/** A table's area when cells are deleted above or inside it; `null` when nothing is left of it. */
function shrunk(table: Rectangle, area: Rectangle): Rectangle | null {
  if (area.r >= table.r + table.h || !sharesColumns(table, area)) return table;
  requireWhole(table, area);
  const lost = intersection(table, area)?.h ?? 0;
  const isHeadingLost = area.r <= table.r && lost > 0 && lost < table.h;
  if (isHeadingLost) throw new RichApiError("InsertDeleteConflict");
  if (lost === table.h) return null;
  return lost > 0 ? { ...table, h: table.h - lost } : moved(table, -area.h, 0);
}

function place(port: GridPort, table: GridTable, area: Rectangle | null): void {
  if (area) port.changeTable(table.id, { area });
  else port.removeTable(table.id);
}

function clearLooks(port: GridPort, sheetId: string, area: Rectangle): void {
  const { layers } = port.furnishings.sheet(sheetId);
  port.furnishings.change(sheetId, { layers: cleared(layers, area) });
}

function sharesColumns(table: Rectangle, area: Rectangle): boolean {
  return intersection({ ...table, r: 0, h: 1 }, { ...area, r: 0, h: 1 }) !== null;
}

function requireWhole(table: Rectangle, area: Rectangle): void {
  if (area.c > table.c || area.c + area.w < table.c + table.w)
    throw new RichApiError("InsertDeleteConflict");
}

function turned({ r, c, h, w }: Rectangle): Rectangle {
  return { r: c, c: r, h: w, w: h };
}
