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
 * Blank rows between them are said once for each run; rows of totals, rows with only remarks in
 * columns of the person's own, and a remark below the table are passed by.
 *
 * @param inputs indexes of the columns that are read
 * @param findings takes the runs of blank rows
 */
export function bodyRowFilter(
  located: LocatedTable,
  inputs: readonly number[],
  findings: Finding[],
): (row: number) => boolean {
  const { sheet, from, to } = located;
  let blankFrom = -1;
  return (row) => {
    const cells = sheet.values[row] ?? [];
    if (isBlank(cells, inputs)) {
      if (blankFrom < 0 && isBlankBetween(cells, from, to)) blankFrom = row;
      return false;
    }
    if (isTotal(cells[from])) return false;
    if (blankFrom >= 0) {
      if (isRemark(cells, inputs)) return false;
      findings.push(blankRows(located, blankFrom, row));
      blankFrom = -1;
    }
    return true;
  };
}

function isBlank(cells: readonly CellValue[], indexes: readonly number[]): boolean {
  for (const index of indexes) if (!isEmptyCell(cells[index])) return false;
  return true;
}

function isBlankBetween(cells: readonly CellValue[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isEmptyCell(cells[index])) return false;
  return true;
}

/** Tested by letter first, as folding every id of a long table would cost more than all else here. */
const isTotal = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" &&
  cell.length < 20 &&
  /^\s*[stdg]/i.test(cell) &&
  totalWords.has(foldWord(cell));

/** After a blank row, one filled cell in a table of several columns is a remark on the table. */
const isRemark = (cells: readonly CellValue[], inputs: readonly number[]): boolean =>
  inputs.length > 2 && inputs.filter((index) => !isEmptyCell(cells[index])).length === 1;

function blankRows({ sheet, from }: LocatedTable, blankFrom: number, next: number): Finding {
  const row = sheet.origin.row + blankFrom;
  // Row numbers are names, not amounts: they are never grouped by thousands.
  const rows = { first: String(row + 1), last: String(sheet.origin.row + next) };
  const place = { sheet: sheet.name, row, column: sheet.origin.column + from, heading: null };
  return {
    code: "row.blank",
    severity: findingSeverities["row.blank"],
    places: [place],
    facts: { ...rows, sheet: sheet.name, case: rows.first === rows.last ? "one" : "several" },
  };
}
