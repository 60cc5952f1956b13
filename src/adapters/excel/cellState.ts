import type { CellState } from "../../core/sheet/change";
import type { CellValue } from "../../core/sheet/sheet";

/**
 * Reads what Excel said of one cell: its value by `valueTypes`, and its formula if it has one.
 *
 * @example cellState(3, "Double", "=1+2") → { value: 3, formula: "=1+2" }
 */
export const cellState = (value: unknown, type: unknown, formula: unknown): CellState => ({
  value: cellValue(value, type),
  formula: cellFormula(formula, value),
});

/** A value as Excel hands it out; an empty cell comes as an empty text. */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/**
 * A cell's formula, or `null`. A text that only looks like a formula comes without its apostrophe in
 * `formulas` as well; it is told by being its own value.
 */
export const cellFormula = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
