import { dayToIso, serialToDay } from "../../domain/day";
import { formatKind } from "../../schema/cellFormat";
import type { CellState } from "../../sheet/change";
import { isCellError, type Sheet } from "../../sheet/sheet";
import { shortText } from "../shortText";

/**
 * Writes what a cell holds as a fact of a question, the way a person sees it: dates by their format,
 * formulas by what they say, an empty cell as "".
 *
 * @example shownState({ value: 44266, formula: null }, "yyyy-mm-dd", false) → "2021-03-11"
 */
export function shownState(
  { value, formula }: CellState,
  format: string | undefined,
  date1904: boolean,
): string | number {
  if (formula !== null) return shortText(formula);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string") return shortText(value);
  const day = formatKind(format) === "date" ? serialToDay(value, date1904) : null;
  if (day !== null) return dayToIso(day);
  return formatKind(format) === "percent" ? `${tidyPercent(value)} %` : value;
}

/** The number format of a cell by the sheet's own row and column. */
export const formatOf = ({ origin, formats }: Sheet, row: number, column: number) =>
  formats[row - origin.row]?.[column - origin.column];

const tidyPercent = (value: number): string =>
  String(Number((value * 100).toPrecision(12))).replace(".", ",");
