import type { CellContent, CellState } from "../sheet/change";
import { isCellError, type CellError } from "../sheet/sheet";
import { normalFormula } from "./formulas/normalFormula";
import { savedFigure } from "./savedFigure";

/**
 * Tells whether a cell holds a content, as far as Excel lets one see: formulas are compared by what
 * they say and not by what they answer, and an empty text is an empty cell.
 *
 * @example holdsContent({ value: 104, formula: null }, 104) → true
 */
export function holdsContent(now: CellState, content: CellContent | CellError): boolean {
  if (typeof content === "object" && content !== null && "formula" in content) {
    return now.formula !== null && normalFormula(now.formula) === normalFormula(content.formula);
  }
  if (now.formula !== null) return false;
  const value = now.value === "" ? null : now.value;
  if (isCellError(value)) return isCellError(content) && content.error === value.error;
  if (typeof value === "number" && typeof content === "number") {
    return savedFigure(value) === savedFigure(content);
  }
  return !isCellError(content) && value === (content === "" ? null : content);
}

/** What a cell must be given to hold a state again. Error values can only be written as formulas. */
export function contentOf({ value, formula }: CellState): CellContent {
  if (formula !== null) return { formula };
  return isCellError(value) ? { formula: `=${value.error}` } : value;
}

/** True for a cell that nobody filled: `isUnfilled({ value: "", formula: null }) → true`. */
export const isUnfilled = ({ value, formula }: CellState): boolean =>
  formula === null && (value === null || value === "");
