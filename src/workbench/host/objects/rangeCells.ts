import { wholeSheet } from "../address";
import type { Desk } from "../desk";
import type { Place } from "../place";
import { shiftReferences } from "../formulaReferences";
import { cleared } from "../furnishings/layers";
import { requireUnlocked, requireUnprotected } from "../permissions";
import type { GridValue, Rectangle } from "../port";
import { fill, intersection } from "../rectangles";
import { RichApiError } from "../richApiError";
import { dataLocale } from "../locale/dataLocale";
import { formatCategory } from "./formatCategory";
import { clearFormat } from "./rangeFormat";
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

  const locale = dataLocale(desk.culture);
  const formulas = () => {
    const found = port.readFormulas(sheetId, area);
    return values().map((row, r) => row.map((value, c) => found[r]?.[c] ?? plain(value)));
  };
  return {
    read: {
      Values: () => bounded(() => values().map((row) => row.map(plain))),
      ValueTypes: () => bounded(() => values().map((row) => row.map(valueType))),
      Formulas: () => bounded(formulas),
      FormulasLocal: () => bounded(() => eachText(formulas(), locale.formula)),
      NumberFormat: () => bounded(formats),
      NumberFormatLocal: () => bounded(() => eachText(formats(), locale.format)),
      NumberFormatCategories: () => bounded(() => formats().map((row) => row.map(formatCategory))),
    },
    write: {
      Values: writeCells,
      Formulas: writeCells,
      FormulasLocal: (given: unknown) => {
        writeCells(inEnglish(given, locale.written));
      },
      NumberFormat: writeFormats,
      NumberFormatLocal: (given: unknown) => {
        writeFormats(inEnglish(given, locale.plainFormat));
      },
    },
    /** Takes away `"All"`, `"Contents"` or `"Formats"`, as Range.clear does. */
    clear: (what: unknown) => {
      if (what !== "Formats") requireUnlocked(port, { sheetId, area });
      if (what !== "Contents") requireUnprotected(port, sheetId, "allowFormatCells");
      const used = usedPart();
      if (used && what !== "Formats")
        port.writeCells(
          sheetId,
          used,
          fill(used, () => ""),
        );
      if (what === "Contents") return;
      if (used)
        port.writeFormats(
          sheetId,
          used,
          fill(used, () => "General"),
        );
      if (what === "Formats") clearFormat(desk, { sheetId, area });
      else {
        const { layers } = port.furnishings.sheet(sheetId);
        port.furnishings.change(sheetId, { layers: cleared(layers, area) });
      }
    },
  };

  function usedPart(): Rectangle | null {
    const used = port.usedRange(sheetId, false);
    return used && intersection(used, area);
  }

  function writeCells(given: unknown): void {
    requireUnlocked(port, { sheetId, area });
    const rows = matrix(given);
    const isTyped = rows.some((row) => row.some((cell) => typeof cell === "string"));
    const present = isTyped ? formats() : [];
    const written = rows.map((row, r) =>
      row.map((cell, c) => readWritten(cell, present[r]?.[c] ?? "General")),
    );
    port.writeCells(
      sheetId,
      area,
      written.map((row) => row.map((cell) => cell.value)),
    );
    if (written.some((row) => row.some((cell) => cell.format !== null))) {
      const isFree = (r: number, c: number) => present[r]?.[c] === "General";
      const wanted = written.map((row, r) =>
        row.map((cell, c) => (isFree(r, c) ? cell.format : null)),
      );
      port.writeFormats(sheetId, area, wanted);
    }
  }

  function writeFormats(given: unknown): void {
    requireUnprotected(port, sheetId, "allowFormatCells");
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
    // One formula for many cells goes along from cell to cell, as when it is typed with Ctrl+Enter.
    if (typeof given === "string" && given.startsWith("="))
      return fill(area, (row, column) => shiftReferences(given, row, column));
    if (!Array.isArray(given)) return fill(area, () => given);
    const rows: unknown[] = given;
    const isRow = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.w;
    if (rows.length !== area.h || !rows.every(isRow)) throw new RichApiError("InvalidArgument");
    return rows;
  }
}

/** A text, or rows of them, changed one by one; all else stays. */
function inEnglish(given: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => inEnglish(one, change));
  return typeof given === "string" ? change(given) : given;
}

function eachText<T>(rows: readonly (readonly T[])[], change: (text: string) => string) {
  return rows.map((row) => row.map((one) => (typeof one === "string" ? change(one) : one)));
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
