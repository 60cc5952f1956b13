import { isFormula, type CellContent, type CellState } from "../../../core/sheet/change";
import { isCellError } from "../../../core/sheet/sheet";

/** What is handed to `Range.formulas`: a formula begins with `=`, a text that only looks so with `'`. */
export type Written = string | number | boolean | null;

/** Texts that begin with a letter are safe but for those that English reads as truth or as a month. */
const safeText =
  /^(?!(?:true|false|sant|falskt)$)(?:\p{L}\D*|(?!jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)\p{L}.*)$/isu;

/**
 * Turns a cell's content into what Excel is to be handed, so that it holds exactly that content.
 *
 * Excel reads what the API writes as if it were typed: `=1+1` would become a formula, `2021-05-01` a date
 * and `50%` a number. An apostrophe, which is no part of the cell's value, keeps such a text a text.
 *
 * @param empty what stands for an empty cell: `""` clears it, `null` leaves what is there
 * @example written("=1+1", "") → "'=1+1"; written({ formula: "=1+1" }, "") → "=1+1"
 */
export function written(content: CellContent, empty: "" | null): Written {
  if (content === null || content === "") return empty;
  if (isFormula(content)) return content.formula;
  if (typeof content !== "string") return content;
  return safeText.test(content) ? content : `'${content}`;
}

/**
 * What a cell held, as content to write back: its formula, or its value.
 *
 * @example contentOf({ value: 3, formula: "=1+2" }) → { formula: "=1+2" }
 */
export function contentOf({ value, formula }: CellState): CellContent {
  if (formula !== null) return { formula };
  // An error without a formula was typed in as such; Excel reads it back from its name.
  return isCellError(value) ? { formula: `=${value.error}` } : value;
}
