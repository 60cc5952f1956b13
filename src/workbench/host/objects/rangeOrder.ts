import type { Desk } from "../desk";
import { readWritten } from "../moveCells";
import { requireUnlocked } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import type { GridValue, GridWritten, Rectangle } from "../port";
import { RichApiError } from "../richApiError";

/** One key of a sort: the column counted from the range's first, and which way. */
interface Key {
  readonly column: number;
  readonly isAscending: boolean;
}

/** What the API is given for a key. */
interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: string;
}

/** Excel.RangeSort: rows in another order, with their formats. Sorting across, by colour or icon is not played. */
export function rangeSort(desk: Desk, { sheetId, area }: Place): PlayedObject {
  return {
    type: "RangeSort",
    read: {},
    calls: {
      Apply: ([fields, , hasHeaders, orientation]) => {
        if (orientation === "Columns") throw new RichApiError("UnsupportedOperation");
        const heads = hasHeaders === true ? 1 : 0;
        sortRows(desk, sheetId, { ...area, r: area.r + heads, h: area.h - heads }, fields);
      },
    },
  };
}

/** Sorts the rows of an area; what is equal keeps its order, what is empty comes last. */
export function sortRows({ port }: Desk, sheetId: string, area: Rectangle, fields: unknown): void {
  const keys = readKeys(fields, area.w);
  requireUnlocked(port, { sheetId, area });
  const values = port.readValues(sheetId, area);
  const written = readWritten(port, sheetId, area);
  const formats = port.readFormats(sheetId, area);
  const order = values.map((_, row) => row);
  order.sort((one, other) => {
    for (const { column, isAscending } of keys) {
      const by = compare(
        values[one]?.[column] ?? null,
        values[other]?.[column] ?? null,
        isAscending,
      );
      if (by !== 0) return by;
    }
    return one - other;
  });
  const arranged = <T>(rows: readonly T[][]): T[][] => order.map((row) => rows[row] ?? []);
  port.writeCells(sheetId, area, arranged<GridWritten>(written));
  port.writeFormats(sheetId, area, arranged<string | null>(formats));
}

/** Numbers, then texts, then truth values, then errors; empty cells last whichever way. */
function compare(one: GridValue, other: GridValue, isAscending: boolean): number {
  const [a, b] = [rank(one), rank(other)];
  if (a === 9 || b === 9) return a - b;
  const way = isAscending ? 1 : -1;
  if (a !== b) return (a - b) * way;
  if (typeof one === "number" && typeof other === "number") return (one - other) * way;
  if (typeof one === "string" && typeof other === "string")
    return one.localeCompare(other, "sv", { sensitivity: "accent" }) * way;
  return (Number(one === true) - Number(other === true)) * way;
}

function rank(value: GridValue): number {
  if (value === null || value === "") return 9;
  return { number: 0, string: 1, boolean: 2 }[typeof value as string] ?? 3;
}

function readKeys(fields: unknown, width: number): readonly Key[] {
  const list: readonly unknown[] = Array.isArray(fields) ? fields : [];
  return list.map((field) => {
    const { key, ascending, sortOn } = { key: -1, ...(field as Partial<SortField>) };
    if (!Number.isInteger(key) || key < 0 || key >= width)
      throw new RichApiError("InvalidArgument");
    if (sortOn !== undefined && sortOn !== "Value") throw new RichApiError("UnsupportedOperation");
    return { column: key, isAscending: ascending !== false };
  });
}
