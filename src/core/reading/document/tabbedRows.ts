import type { BlockCell } from "./block";
import { plainWords } from "./tidyDocument";

/** A table that was found among lines, and the first line after it. */
export interface TabbedRows {
  readonly rows: readonly (readonly BlockCell[])[];
  readonly next: number;
}

/** A cell in quotation marks may hold line breaks, but no longer text than this many lines. */
const mostLines = 60;

/**
 * Reads a table from the lines of a text, as spreadsheets and Word put it on the clipboard: cells
 * parted by tabs, a cell with several paragraphs in quotation marks, or with `<p>` around each.
 *
 * @returns `null` where the line begins no table of two cells or more and two rows or more
 * @example tabbedRows(["Vad\tHur", "Möten\tFyra"], 0)?.rows[1] → [["Möten"], ["Fyra"]]
 */
export function tabbedRows(lines: readonly string[], from: number): TabbedRows | null {
  const rows: BlockCell[][] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (!line.includes("\t")) break;
    const end = endOfRow(lines, at);
    rows.push(cellsOf(lines.slice(at, end + 1).join("\n")).map(paragraphsOf));
    at = end + 1;
  }
  const isTable = rows.length >= 2 && rows.every((row) => row.length >= 2);
  return isTable ? { rows, next: at } : null;
}

/** A row goes on for as long as a quotation mark is open; one that is never closed is no such mark. */
function endOfRow(lines: readonly string[], from: number): number {
  if (!/(?:^|\t)"/.test(lines[from] ?? "")) return from;
  let marks = 0;
  for (let at = from; at < Math.min(lines.length, from + mostLines); at += 1) {
    marks += (lines[at] ?? "").split('"').length - 1;
    if (marks % 2 === 0) return at;
  }
  return from;
}

function cellsOf(row: string): readonly string[] {
  const cells: string[] = [];
  let rest = row;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|$)/.exec(rest);
    const cell = quoted ? (quoted[1] ?? "").replaceAll('""', '"') : (rest.split("\t", 1)[0] ?? "");
    cells.push(cell);
    const used = quoted ? quoted[0].length : cell.length;
    if (used >= rest.length) return cells;
    rest = rest.slice(used + 1);
  }
}

const paragraphsOf = (cell: string): BlockCell =>
  cell
    .replace(/<br ?\/?>|<\/p>/gi, "\n")
    .replace(/<p>/gi, "")
    .split("\n")
    .map(plainWords)
    .filter((text) => text !== "");
