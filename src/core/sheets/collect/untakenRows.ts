import { isEmptyCell } from "../../schema/isEmptyCell";
import { isCellError, type CellValue, type Workbook } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { inputColumns, type InputColumn } from "../followUp/followUpColumns";
import type { AnswerRow } from "./collectRows";
import { isSameAnswer } from "./isSameAnswer";

/**
 * Of returned rows that answer none of ours, those whose answers would be lost: a row without answers
 * has none, and a table of the staff's own may stand in both workbooks with the same in it.
 *
 * @param here the rows of every follow-up in this workbook
 * @example untakenRows([emptyRow], returned, here, workbook) → []
 */
export function untakenRows(
  unmatched: readonly AnswerRow[],
  returned: Workbook,
  here: readonly AnswerRow[],
  workbook: Workbook,
): readonly AnswerRow[] {
  const byKey = new Map<string, AnswerRow[]>();
  for (const row of here) {
    const same = byKey.get(row.key);
    if (same) same.push(row);
    else byKey.set(row.key, [row]);
  }
  return unmatched.filter((row) => {
    const answers = inputColumns.flatMap((column) => {
      const value = valueAt(row, column, returned);
      return isEmptyCell(value) ? [] : [{ column, value }];
    });
    const standsIn = (one: AnswerRow): boolean =>
      answers.every(({ column, value }) => isSame(valueAt(one, column, workbook), value));
    return answers.length > 0 && !(byKey.get(row.key) ?? []).some(standsIn);
  });
}

function valueAt(row: AnswerRow, column: InputColumn, { sheets }: Workbook): CellValue {
  const place = row.cellOf(column);
  const sheet = place && sheets.find(({ name }) => name === place.sheet);
  return sheet ? stateAt(sheet, place.row, place.column).value : null;
}

const isSame = (mine: CellValue, theirs: CellValue): boolean =>
  isCellError(theirs)
    ? isCellError(mine) && mine.error === theirs.error
    : isSameAnswer(mine, theirs);
