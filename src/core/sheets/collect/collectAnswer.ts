import type { Pledge } from "../../domain/pledge";
import { readDay } from "../../reading/readDay";
import { formatKind } from "../../schema/cellFormat";
import { unitOfFigures } from "../../schema/cellReader";
import { isEmptyCell } from "../../schema/isEmptyCell";
import type { CellContent, CellState } from "../../sheet/change";
import { isCellError, type CellPlace, type Sheet, type Workbook } from "../../sheet/sheet";
import type { AnswerPair } from "./collectMatch";
import { inputColumns, type InputColumn } from "../followUp/followUpColumns";
import { stateAt } from "../followUp/followUpSheets";
import { isUnfilled } from "../holdsContent";
import { isSameAnswer } from "./isSameAnswer";
import { formatOf, shownState } from "../undo/shownState";

/** What a returned cell means for the cell it answers. */
export interface Answer {
  readonly case: "fill" | "same" | "conflict" | "error" | "columnMissing";
  readonly pair: AnswerPair;
  readonly column: InputColumn;
  /** The cell of this workbook; the returned one where there is no column for it. */
  readonly place: CellPlace;
  readonly from: CellState;
  readonly to: CellContent;
  /** Both as a person sees them. */
  readonly shown: { readonly mine: string | number; readonly theirs: string | number };
}

/** The two workbooks, and how to find a row's pledge. */
export interface CollectContext {
  readonly workbook: Workbook;
  readonly returned: Workbook;
  readonly pledgeOf: (pair: AnswerPair) => Pledge | null;
}

/** Compares the filled cells of a returned row with the cells they answer, column by column. */
export function collectAnswers(pair: AnswerPair, context: CollectContext): readonly Answer[] {
  return inputColumns.flatMap((column): readonly Answer[] => {
    const place = pair.theirs.cellOf(column);
    const theirs = place && cellAt(context.returned, place);
    if (!theirs || isEmptyCell(theirs.state.value)) return [];
    const { value } = theirs.state;
    const shownTheirs = shownState({ value, formula: null }, theirs.format, theirs.date1904);
    const target = pair.mine.cellOf(column);
    const mine = target && cellAt(context.workbook, target);
    const nowhere = {
      place,
      from: theirs.state,
      to: null,
      shown: { mine: "", theirs: shownTheirs },
    };
    if (isCellError(value)) return [{ case: "error", pair, column, ...nowhere }];
    if (!target || !mine) return [{ case: "columnMissing", pair, column, ...nowhere }];
    const to =
      typeof value === "number" ? asTypedHere(value, theirs, mine, column, pair, context) : value;
    const shown = {
      mine: shownState(mine.state, mine.format, mine.date1904),
      theirs: shownTheirs,
    };
    return [
      { case: caseOf(mine, to, column), pair, column, place: target, from: mine.state, to, shown },
    ];
  });
}

interface SeenCell {
  readonly state: CellState;
  readonly format: string | undefined;
  readonly date1904: boolean;
}

function cellAt({ sheets, date1904 }: Workbook, place: CellPlace): SeenCell | null {
  const sheet: Sheet | undefined = sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return null;
  return {
    state: stateAt(sheet, place.row, place.column),
    format: formatOf(sheet, place.row, place.column),
    date1904,
  };
}

function caseOf(
  { state: mine, date1904 }: SeenCell,
  to: string | number | boolean | null,
  column: InputColumn,
): "fill" | "same" | "conflict" {
  if (isUnfilled(mine)) return "fill";
  const { value } = mine;
  if (isSameAnswer(value, to)) return "same";
  if (column !== "reportedOn" || isCellError(value)) return "conflict";
  const day = readDay(value ?? "", date1904);
  return day !== null && day === readDay(to ?? "", date1904) ? "same" : "conflict";
}

/**
 * A number as it means the same here: a cell's format is not carried over, and 120 % in a cell of per
 * cent is 1.2 where a plain cell says 120. Days count from another year in workbooks of old Macs.
 */
function asTypedHere(
  value: number,
  theirs: SeenCell,
  mine: SeenCell,
  column: InputColumn,
  pair: AnswerPair,
  { pledgeOf }: CollectContext,
): number {
  if (column === "reportedOn") {
    const shift = (theirs.date1904 ? 1462 : 0) - (mine.date1904 ? 1462 : 0);
    return formatKind(theirs.format) === "date" ? value + shift : value;
  }
  const [from, to] = [formatKind(theirs.format), formatKind(mine.format)];
  if (column !== "outcome" || from === to || Math.abs(value) <= 1) return value;
  const pledge = pledgeOf(pair);
  if (unitOfFigures(pledge?.kind, pledge?.unit) === null) return value;
  if (from === "percent") return tidyFigure(value * 100);
  return to === "percent" ? tidyFigure(value / 100) : value;
}

/** 1.1 · 100 is not quite 110 in binary numbers, and nobody typed the rest. */
const tidyFigure = (value: number): number => Number(value.toPrecision(15));
