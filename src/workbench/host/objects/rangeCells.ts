import { wholeSheet } from "../address";
import type { Desk } from "../desk";
import type { Place } from "../place";
import type { GridValue, Rectangle } from "../port";
import { fill, intersection } from "../rectangles";
import { RichApiError } from "../richApiError";
import { formatCategory } from "./formatCategory";
import { readWritten } from "./writtenValue";

/** More cells than this, or whole rows and columns, the API does not hand out: the property is null then. */
const mostCells = 5_000_000;

/** What a range holds: values, their kinds, formulas and formats, to read and to write. */
export function rangeCells(desk: Desk, { sheetId, area }: Place) {
  const { port } = desk;
  const isUnbounded =
    area.h === wholeSheet.h || area.w === wholeSheet.w || area.h * area.w > mostCells;
  const bounded = <T>(read: () => T): T | null => (isUnbounded ? null : read());
  const values = () => port.readValues(sheetId, area);
  const formats = () => port.readFormats(sheetId, area);

  return {
    read: {
      Values: () => bounded(() => values().map((row) => row.map(plain))),
      ValueTypes: () => bounded(() => values().map((row) => row.map(valueType))),
      Formulas: () =>
        bounded(() => {
          const formulas = port.readFormulas(sheetId, area);
          return values().map((row, r) => row.map((value, c) => formulas[r]?.[c] ?? plain(value)));
        }),
      NumberFormat: () => bounded(formats),
      NumberFormatCategories: () => bounded(() => formats().map((row) => row.map(formatCategory))),
    },
    write: { Values: writeCells, Formulas: writeCells, NumberFormat: writeFormats },
    clearContents: () => {
      const used = usedPart();
      if (used)
        port.writeCells(
          sheetId,
          used,
          fill(used, () => ""),
        );
    },
    clearFormats: () => {
      const used = usedPart();
      if (used)
        port.writeFormats(
          sheetId,
          used,
          fill(used, () => "General"),
        );
    },
  };

  function usedPart(): Rectangle | null {
    const used = port.usedRange(sheetId, false);
    return used && intersection(used, area);
  }

  function writeCells(given: unknown): void {
    const written = matrix(given).map((row) => row.map(readWritten));
    port.writeCells(
      sheetId,
      area,
      written.map((row) => row.map((cell) => cell.value)),
    );
    if (written.some((row) => row.some((cell) => cell.format !== null))) {
      const present = formats();
      const isFree = (r: number, c: number) => present[r]?.[c] === "General";
      const wanted = written.map((row, r) =>
        row.map((cell, c) => (isFree(r, c) ? cell.format : null)),
      );
      port.writeFormats(sheetId, area, wanted);
    }
  }

  function writeFormats(given: unknown): void {
    const isFormat = (format: unknown): format is string | null =>
      format === null || typeof format === "string";
    const rows = matrix(given).map((row) => {
      if (!row.every(isFormat)) throw new RichApiError("InvalidArgument");
      return row;
    });
    port.writeFormats(sheetId, area, rows);
  }

  /** One plain value is meant for every cell; a matrix must have exactly the range's size. */
  function matrix(given: unknown): unknown[][] {
    if (isUnbounded) throw new RichApiError("InvalidArgument");
    if (!Array.isArray(given)) return fill(area, () => given);
    const rows: unknown[] = given;
    const isRow = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.w;
    if (rows.length !== area.h || !rows.every(isRow)) throw new RichApiError("InvalidArgument");
    return rows;
  }
}

function plain(value: GridValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: GridValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
