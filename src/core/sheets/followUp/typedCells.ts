import type { CellPlace, Workbook } from "../../sheet/sheet";
import {
  followUpColumns,
  formulaColumns,
  type FollowUpColumn,
  type FormulaColumn,
} from "./followUpColumns";
import {
  markedColumns,
  markOf,
  readMarks,
  type FollowUpMarks,
  type MarkedColumn,
} from "./followUpMarks";
import { stateAt, type FollowUpSheet } from "./followUpSheets";
import type { FormulaWords } from "../formulas/formulaWords";
import { isUnfilled } from "../holdsContent";
import { ourFormulas, type OurFormulas } from "./ourFormulas";
import type { CellState } from "../../sheet/change";

/**
 * The cells of a follow-up's table that people have filled: input cells, columns and rows of their
 * own, and cells of ours that they typed over. The hidden columns of the basis are ours alone.
 *
 * @example typedCells(followUp, workbook, words.followUp.formulas) → [{ sheet: "Uppföljning 2021-T2", row: 4, column: 4 }]
 */
export function typedCells(
  followUp: FollowUpSheet,
  { date1904 }: Pick<Workbook, "date1904">,
  words: FormulaWords,
): readonly CellPlace[] {
  const { sheet, table, columns } = followUp;
  const ours = ourFormulas(followUp, date1904, words);
  const keys = new Map([...columns].map(([key, at]) => [at, key]));
  const marksAt = columns.get("basisWritten");
  const { area } = table;
  const found: CellPlace[] = [];
  const end = area.row + area.height - (table.hasTotals === true ? 1 : 0);
  for (let row = area.row + 1; row < end; row += 1) {
    const marks = marksAt === undefined ? null : readMarks(stateAt(sheet, row, marksAt).value);
    for (let column = area.column; column < area.column + area.width; column += 1) {
      const state = stateAt(sheet, row, column);
      if (isUnfilled(state)) continue;
      if (isTyped(keys.get(column), state, marks, ours))
        found.push({ sheet: sheet.name, row, column });
    }
  }
  return found;
}

function isTyped(
  column: FollowUpColumn | undefined,
  state: CellState,
  marks: FollowUpMarks | null,
  ours: OurFormulas,
): boolean {
  if (column === undefined) return true;
  if (followUpColumns[column].role === "basis") return false;
  if (isFormulaColumn(column) && ours.isOurs(column, state)) return false;
  return !(isMarkedColumn(column) && isAsMarked(column, state, marks));
}

/** Tells whether a cell still holds the value that we last wrote there. */
export const isAsMarked = (
  column: MarkedColumn,
  { value, formula }: CellState,
  marks: FollowUpMarks | null,
): boolean =>
  formula === null &&
  (typeof value === "string" || typeof value === "number") &&
  marks?.[column] === markOf(value);

export const isMarkedColumn = (column: FollowUpColumn): column is MarkedColumn =>
  marked.has(column);

export const isFormulaColumn = (column: FollowUpColumn): column is FormulaColumn =>
  withFormula.has(column);

const marked: ReadonlySet<string> = new Set(markedColumns);
const withFormula: ReadonlySet<string> = new Set(formulaColumns);
