import type { Desk } from "../desk";
import { readWritten } from "../moveCells";
import { requireUnlocked } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import { fill } from "../rectangles";
import { RichApiError } from "../richApiError";

/** Takes away rows that say in some columns what a row above says; the others close up within the range. */
export function removeDuplicates(
  { port }: Desk,
  { sheetId, area }: Place,
  columns: readonly unknown[],
  hasHeader: boolean,
): PlayedObject {
  const isColumn = (column: unknown) =>
    Number.isInteger(column) && Number(column) >= 0 && Number(column) < area.w;
  if (!columns.every(isColumn)) throw new RichApiError("InvalidArgument");
  requireUnlocked(port, { sheetId, area });
  const heads = hasHeader ? 1 : 0;
  const body = { ...area, r: area.r + heads, h: area.h - heads };
  const values = port.readValues(sheetId, body);
  const written = readWritten(port, sheetId, body);
  const seen = new Set<string>();
  const kept = written.filter((_, row) => {
    const key = JSON.stringify(columns.map((column) => folded(values[row]?.[Number(column)])));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const rest = fill({ ...body, h: body.h - kept.length }, () => "");
  port.writeCells(sheetId, body, [...kept, ...rest]);
  const counts = { Removed: body.h - kept.length, UniqueRemaining: kept.length };
  return {
    type: "RemoveDuplicatesResult",
    read: { Removed: () => counts.Removed, UniqueRemaining: () => counts.UniqueRemaining },
  };
}

/** Excel takes texts that differ in case only for the same. */
function folded(value: unknown): unknown {
  return typeof value === "string" ? value.toLocaleLowerCase() : (value ?? null);
}
