import { findingSeverities, type Finding } from "../findings/finding";
import { foldWord } from "../reading/words";
import type { CellValue } from "../sheet/sheet";
import { isEmptyCell } from "./isEmptyCell";
import type { LocatedTable } from "./locatedTable";

/** First cells of rows that sum up the rows above. */
const totalWords = new Set(
  ["summa", "totalt", "total", "totalsumma", "delsumma", "sum", "subtotal", "grand total"].flatMap(
    (word) => [word, `${word}:`],
  ),
);

/**
 * Tells which rows of a table's body hold something of ours. Must be asked of every row below the
 * headings in order, counted from the used range's corner.
 *
 * Blank rows between them are said once for each run; rows of totals, titles of sections among pledges,
 * rows with only remarks in columns of the person's own, and a remark below the table are passed by.
 *
 * @param inputs indexes of the columns that are read
 * @param findings takes the runs of blank rows
 */
export function bodyRowFilter(
  located: LocatedTable,
  inputs: readonly number[],
  findings: Finding[],
): (row: number) => boolean {
  const { sheet, from, to, matches } = located;
  const pledges = matches.find(({ kind }) => kind === "pledges");
  // In a table of two columns, a row with one of them filled has lost the other.
  const text = inputs.length > 2 ? pledges?.columns.get("text") : undefined;
  const blanks: { readonly first: number; last: number }[] = [];
  return (row) => {
    const cells = sheet.values[row] ?? [];
    if (isBlank(cells, inputs)) {
      if (cells.every(isEmptyCell)) addBlank(blanks, row);
      return false;
    }
    if (isTotal(cells, sheet.formulas[row], from, to)) return false;
    if (text !== undefined && isEmptyCell(cells[text]) && isLone(cells, from, to)) return false;
    if (blanks.length > 0) {
      if (isRemark(cells, inputs)) return false;
      for (const { first, last } of blanks) findings.push(blankRows(located, first, last));
      blanks.length = 0;
    }
    return true;
  };
}

function addBlank(blanks: { readonly first: number; last: number }[], row: number): void {
  const run = blanks.at(-1);
  if (run?.last === row - 1) run.last = row;
  else blanks.push({ first: row, last: row });
}

function isBlank(cells: readonly CellValue[], indexes: readonly number[]): boolean {
  for (const index of indexes) if (!isEmptyCell(cells[index])) return false;
  return true;
}

/** One filled cell, such as the title of a section. */
function isLone(cells: readonly CellValue[], from: number, to: number): boolean {
  let filled = 0;
  for (let index = from; index < to; index++) if (!isEmptyCell(cells[index])) filled += 1;
  return filled === 1;
}

/** Sums say so in their first filled cell, or are formulas and nothing else. */
function isTotal(
  cells: readonly CellValue[],
  formulas: readonly (string | null)[] | undefined,
  from: number,
  to: number,
): boolean {
  let first = from;
  while (first < to && isEmptyCell(cells[first])) first += 1;
  const cell = cells[first];
  if (typeof cell === "string") return isTotalWord(cell);
  if (!isSum(formulas?.[first])) return false;
  for (let index = first + 1; index < to; index++) {
    if (!isEmptyCell(cells[index]) && !isSum(formulas?.[index])) return false;
  }
  return true;
}

const isSum = (formula: string | null | undefined): boolean =>
  typeof formula === "string" && /^=\s*(?:sum|subtotal)\(/i.test(formula);

/** Tested by letter first, as folding every id of a long table would cost more than all else here. */
const isTotalWord = (cell: string): boolean =>
  cell.length < 20 && /^\s*[stdg]/i.test(cell) && totalWords.has(foldWord(cell));

/** After a blank row, one filled cell in a table of several columns is a remark on the table. */
const isRemark = (cells: readonly CellValue[], inputs: readonly number[]): boolean =>
  inputs.length > 2 && inputs.filter((index) => !isEmptyCell(cells[index])).length === 1;

function blankRows({ sheet, from }: LocatedTable, firstBlank: number, lastBlank: number): Finding {
  const row = sheet.origin.row + firstBlank;
  // Row numbers are names, not amounts: they are never grouped by thousands.
  const rows = { first: String(row + 1), last: String(sheet.origin.row + lastBlank + 1) };
  const place = { sheet: sheet.name, row, column: sheet.origin.column + from, heading: null };
  return {
    code: "row.blank",
    severity: findingSeverities["row.blank"],
    places: [place],
    facts: { ...rows, sheet: sheet.name, case: rows.first === rows.last ? "one" : "several" },
  };
}
