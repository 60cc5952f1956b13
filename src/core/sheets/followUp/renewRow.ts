import type { CellContent, CellState } from "../../sheet/change";
import { isFormula } from "../../sheet/change";
import type { CellValue } from "../../sheet/sheet";
import type { ComputeMode } from "../computeMode";
import {
  followUpColumns,
  formulaColumns,
  type FollowUpColumn,
  type FormulaColumn,
} from "./followUpColumns";
import { contentColumns, type FollowUpContents } from "./followUpContents";
import { joinMarks, markOf, marksBy, readMarks, type MarkedColumn } from "./followUpMarks";
import { stateAt, type FollowUpSheet } from "./followUpSheets";
import { holdsContent, isUnfilled } from "../holdsContent";
import type { OurFormulas } from "./ourFormulas";
import { isAsMarked, isMarkedColumn } from "./typedCells";

/** What the rows of a sheet are renewed by. */
export interface RenewContext {
  readonly followUp: FollowUpSheet;
  readonly ours: OurFormulas;
  readonly mode: ComputeMode;
  /** True where all columns are there that computed cells rest on. */
  readonly hasBasis: boolean;
  /** Computes a row of the sheet from its cells, for the mode "values"; `null` is a row to be made. */
  readonly compute: (
    cell: (column: FollowUpColumn) => CellValue,
    row: number | null,
  ) => Readonly<Record<FormulaColumn, CellContent>>;
}

/** What a row is to say. */
export interface RowNews {
  /** What its pledge says, `null` where that is gone. */
  readonly contents: FollowUpContents | null;
  readonly note: string | null;
  /** Renews the computed cells alone, and leaves contents and note as they are. */
  readonly isComputedOnly?: boolean;
}

/** What a row needs, and how many of its computed cells somebody typed over. */
export interface RenewedRow {
  readonly writes: readonly RowWrite[];
  readonly overridden: number;
}

export interface RowWrite {
  readonly key: FollowUpColumn;
  readonly column: number;
  readonly from: CellState;
  readonly to: CellContent;
}

/**
 * Renews what is ours in a row: empty cells, cells that still hold what we wrote, formulas of ours and
 * the hidden basis. What people typed stays, in our columns too.
 */
export function renewRow(row: number, news: RowNews, context: RenewContext): RenewedRow {
  const { followUp, ours, mode, compute } = context;
  const { sheet, columns } = followUp;
  const standing = (key: FollowUpColumn): CellState => {
    const column = columns.get(key);
    return column === undefined ? { value: null, formula: null } : stateAt(sheet, row, column);
  };
  const marks = readMarks(standing("basisWritten").value);
  const writes: RowWrite[] = [];
  const left = new Set<FollowUpColumn>();
  const contents = new Map<FollowUpColumn, CellContent>();

  const renew = (key: FollowUpColumn, to: CellContent, isOurs: (from: CellState) => boolean) => {
    const column = columns.get(key);
    if (column === undefined) {
      // A column that was taken away still tells what is computed from it.
      contents.set(key, to);
      return;
    }
    const from = standing(key);
    if (holds(from, to, ours) || (isUnfilled(from) && isEmpty(to))) {
      contents.set(key, to);
    } else if (isUnfilled(from) || isOurs(from)) {
      contents.set(key, to);
      writes.push({ key, column, from, to });
    } else {
      left.add(key);
    }
  };

  const { contents: told } = news;
  for (const key of contentColumns) {
    if (!told || (news.isComputedOnly === true && columns.has(key))) continue;
    renew(key, told[key], (from) => isBasis(key) || isOursAsMarked(key, from));
  }
  if (news.isComputedOnly !== true) {
    renew("note", news.note, (from) => isAsMarked("note", from, marks));
  }
  // Without its basis and its pledge, nothing right can be said of a row.
  const computed = context.hasBasis || told ? formulaColumns : [];
  const answers =
    mode === "values" && computed.length > 0
      ? compute((key) => {
          const content = contents.get(key);
          return content === undefined || isFormula(content) ? standing(key).value : content;
        }, row)
      : null;
  for (const key of computed) {
    const to = mode === "values" ? filled(answers?.[key]) : { formula: ours[mode][key] };
    renew(key, to, (from) => isBasis(key) || ours.isOurs(key, from) || isOursAsMarked(key, from));
  }
  const written = marksBy((key) => {
    const content = columns.has(key) ? contents.get(key) : undefined;
    return content === undefined ? (marks?.[key] ?? markOf(null)) : markOf(content);
  });
  renew("basisWritten", joinMarks(written), () => true);
  const overridden = [...left].filter((key) => followUpColumns[key].role === "computed").length;
  return { writes, overridden };

  function isOursAsMarked(key: FollowUpColumn, from: CellState): boolean {
    return isMarkedColumn(key) && isAsMarked(key satisfies MarkedColumn, from, marks);
  }
}

const isBasis = (key: FollowUpColumn): boolean => followUpColumns[key].role === "basis";

/** An empty answer is an empty cell. */
const filled = (answer: CellContent | undefined): CellContent =>
  answer === undefined || answer === "" ? null : answer;

const isEmpty = (content: CellContent): boolean => content === null || content === "";

const holds = (state: CellState, to: CellContent, { isSame }: OurFormulas): boolean =>
  isFormula(to)
    ? state.formula !== null && isSame(state.formula, to.formula)
    : holdsContent(state, to);
