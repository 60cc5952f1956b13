import { isFormula, type CellContent } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";

/** One cell and what it is to hold. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly to: CellContent;
}

/** Neighbouring cells that one write fills: one formula for all of them, or a content for each. */
export type CellRun =
  | { readonly area: Area; readonly formula: string }
  | { readonly area: Area; readonly contents: readonly (readonly CellContent[])[] };

/**
 * Joins cells into as few writes as there are rectangles of neighbours.
 *
 * Formulas go column by column: the same formula in cells below each other is written once. A formula
 * with a relative address is written cell by cell, since Excel would move the address as it fills.
 *
 * @example cellRuns([{ row: 1, column: 0, to: 1 }, { row: 1, column: 1, to: 2 }]).length → 1
 */
export function cellRuns(cells: readonly CellToWrite[]): CellRun[] {
  const formulas = cells.filter(({ to }) => isFormula(to));
  return [...formulaRuns(formulas), ...rectangles(cells.filter(({ to }) => !isFormula(to)))];
}

function formulaRuns(cells: readonly CellToWrite[]): CellRun[] {
  const runs: { area: Area; formula: string }[] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column, to } of sorted) {
    if (!isFormula(to)) continue;
    const last = runs.at(-1);
    const continues =
      last?.formula === to.formula &&
      last.area.column === column &&
      last.area.row + last.area.height === row &&
      !hasRelativeAddress(to.formula);
    if (continues) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, height: last.area.height + 1 } };
    } else {
      runs.push({ area: { row, column, height: 1, width: 1 }, formula: to.formula });
    }
  }
  return runs;
}

/** Texts, names of sheets and structured references hold what looks like an address and is none. */
const notAddresses = /"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/**
 * Tells whether filling a formula down would change it.
 *
 * @example hasRelativeAddress("=T[[#This Row],[A1]]+$B$2") → false; hasRelativeAddress("=B2") → true
 */
export function hasRelativeAddress(formula: string): boolean {
  const addresses = formula
    .replace(notAddresses, "")
    .matchAll(/(?<![\w.$])\$?[A-Z]{1,3}(\$?)\d+(?![\w(.])/gi);
  return [...addresses].some(([address, dollar]) => dollar === "" || !address.startsWith("$"));
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly contents: CellContent[][];
}

function rectangles(cells: readonly CellToWrite[]): CellRun[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const lines: { row: number; column: number; contents: CellContent[] }[] = [];
  for (const { row, column, to } of sorted) {
    const last = lines.at(-1);
    if (last?.row === row && last.column + last.contents.length === column) last.contents.push(to);
    else lines.push({ row, column, contents: [to] });
  }
  const done: Rectangle[] = [];
  const growing = new Map<string, Rectangle>();
  for (const { row, column, contents } of lines) {
    const key = `${String(column)}:${String(contents.length)}`;
    const above = growing.get(key);
    if (above && above.row + above.contents.length === row) {
      above.contents.push(contents);
    } else {
      const begun = { row, column, contents: [contents] };
      growing.set(key, begun);
      done.push(begun);
    }
  }
  return done.map(({ row, column, contents }) => ({
    area: { row, column, height: contents.length, width: contents[0]?.length ?? 0 },
    contents,
  }));
}
