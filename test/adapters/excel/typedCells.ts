import type { GridPort, GridTable, GridValue, Rectangle } from "../../../src/workbench/host/port";

/** A cell that was typed, where it stands by address and as a person would find it again. */
export interface TypedCell {
  readonly sheetId: string;
  readonly address: string;
  readonly place: string;
  readonly content: string;
  readonly format: string;
}

/**
 * All cells that hold what a person typed, on the sheet they typed it on.
 *
 * @param writers by content, the sheet that it was typed on
 */
export const typedCells = (
  port: GridPort,
  writers: ReadonlyMap<string, string>,
): readonly TypedCell[] =>
  port.sheets().flatMap(({ id }) =>
    cellsOf(port, id).flatMap((cell): readonly TypedCell[] => {
      const content = contentAt(port, id, cell);
      if (writers.get(content) !== id) return [];
      const table = port
        .tables()
        .find(({ sheetId, area }) => sheetId === id && isWithin(cell.c, area.c, area.w));
      if (table && isBasisHeading(headingAt(port, table, cell.c))) return [];
      const address = `${String(cell.r)},${String(cell.c)}`;
      const place = (table && placeIn(port, table, cell)) ?? address;
      const format = port.readFormats(id, cell)[0]?.[0] ?? "";
      return [{ sheetId: id, address, place, content, format }];
    }),
  );

/** The rows of a table between its headings and its totals. */
export const bodyOf = ({ area, hasTotals }: GridTable): Rectangle => ({
  ...area,
  r: area.r + 1,
  h: area.h - 1 - (hasTotals ? 1 : 0),
});
export const rowsOf = ({ r, h }: Rectangle): readonly number[] =>
  Array.from({ length: h }, (_, at) => r + at);
const isWithin = (at: number, from: number, count: number): boolean =>
  at >= from && at < from + count;
/** The hidden columns, which are ours alone. */
export const isBasisHeading = (heading: string): boolean => heading.startsWith("Underlag");
const textOf = (value: GridValue | undefined): string =>
  typeof value === "object" || value === undefined ? "" : String(value);

export const headingAt = (port: GridPort, { sheetId, area }: GridTable, c: number): string =>
  textOf(port.readValues(sheetId, { r: area.r, c, h: 1, w: 1 })[0]?.[0]);

/** A cell's formula or its value; a text that looks like a formula is told from one. */
export function contentAt(port: GridPort, sheetId: string, cell: Rectangle): string {
  const formula = port.readFormulas(sheetId, cell)[0]?.[0] ?? null;
  return JSON.stringify(formula === null ? port.readValues(sheetId, cell)[0]?.[0] : { formula });
}

function cellsOf(port: GridPort, sheetId: string): readonly Rectangle[] {
  const used = port.usedRange(sheetId, true);
  return used
    ? rowsOf(used).flatMap((r) =>
        Array.from({ length: used.w }, (_, at) => ({ r, c: used.c + at, h: 1, w: 1 })),
      )
    : [];
}

/** By the row's id and the column's heading; a table that grows or shrinks moves what is below it. */
function placeIn(port: GridPort, table: GridTable, { r, c }: Rectangle): string | undefined {
  const body = bodyOf(table);
  const heading = headingAt(port, table, c);
  if (r >= table.area.r + table.area.h) return `below ${heading}`;
  if (r >= body.r + body.h) return `totals ${heading}`;
  if (r < body.r) return undefined;
  const columns = Array.from({ length: body.w }, (_, at) => body.c + at);
  const idAt = columns.find((column) => headingAt(port, table, column) === "LöftesID");
  const id = port.readValues(table.sheetId, { r, c: idAt ?? c, h: 1, w: 1 })[0]?.[0];
  return `${heading} of ${textOf(id)}`;
}
