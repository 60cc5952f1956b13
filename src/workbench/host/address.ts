import type { Rectangle } from "./port";
import { RichApiError } from "./richApiError";

/** Excel's own size: rows and columns of a sheet. */
export const wholeSheet: Rectangle = { r: 0, c: 0, h: 1_048_576, w: 16_384 };

/**
 * Column number (zero-based) as letters.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * A1 address of a rectangle, without its sheet. Whole rows and columns get their short form.
 *
 * @example areaToAddress({ r: 0, c: 1, h: 2, w: 3 }) // "B1:D2"
 */
export function areaToAddress({ r, c, h, w }: Rectangle): string {
  const right = columnLetters(c + w - 1);
  const bottom = String(r + h);
  if (h === wholeSheet.h && w !== wholeSheet.w) return `${columnLetters(c)}:${right}`;
  if (w === wholeSheet.w) return `${String(r + 1)}:${bottom}`;
  const first = `${columnLetters(c)}${String(r + 1)}`;
  return h === 1 && w === 1 ? first : `${first}:${right}${bottom}`;
}

/**
 * Sheet name as it stands before the exclamation mark, quoted where Excel quotes it.
 *
 * @example quoteSheet("Löften 2021") // "'Löften 2021'"
 */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** `null` when the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/**
 * Reads an A1 address: cell, rectangle, whole columns or rows, with or without its sheet.
 * Anything else is the API's InvalidArgument.
 *
 * @example parseAddress("'Löften 2021'!$B$2:C3") // { sheet: "Löften 2021", area: { r: 1, c: 1, h: 2, w: 2 } }
 */
export function parseAddress(text: string): ParsedAddress {
  const cut = text.lastIndexOf("!");
  const sheet = cut < 0 ? null : text.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  const cells = text.slice(cut + 1).replaceAll("$", "");
  return { sheet, area: parseCells(cells) };
}

function parseCells(text: string): Rectangle {
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(text);
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(text);
  const rows = /^(\d+):(\d+)$/.exec(text);
  const [, column = "", row = "", toColumn = column, toRow = row] = cells ?? [];
  const [, left = column, right = toColumn] = columns ?? [];
  const [, top = row, bottom = toRow] = rows ?? [];
  if (!cells && !columns && !rows) throw new RichApiError("InvalidArgument");
  const across = rows ? null : [columnNumber(left), columnNumber(right)];
  const down = columns ? null : [Number(top) - 1, Number(bottom) - 1];
  const { start: c, length: w } = span(across, wholeSheet.w);
  const { start: r, length: h } = span(down, wholeSheet.h);
  return { r, c, h, w };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** From the lower to the higher of two numbers, or the whole of the sheet where none are given. */
function span(ends: readonly number[] | null, whole: number): { start: number; length: number } {
  if (!ends) return { start: 0, length: whole };
  const start = Math.min(...ends);
  const end = Math.max(...ends);
  if (start < 0 || end >= whole) throw new RichApiError("InvalidArgument");
  return { start, length: end - start + 1 };
}
