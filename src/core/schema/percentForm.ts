import type { CellValue } from "../sheet/sheet";
import { formatKind } from "./cellFormat";

/** How a figure of per cent was typed where no sign of per cent says it: 0,85 or 85. */
export type PercentForm = "fraction" | "whole";

/**
 * Tells how a plain number in a row of per cent was typed, or `null` where nothing is left to wonder:
 * a format or a sign of per cent, words, and zero mean the same in both forms.
 *
 * @example percentForm(1, "General") → "fraction"; percentForm(85, "0") → "whole"; percentForm(0.85, "0%") → null
 */
export function percentForm(
  cell: CellValue | undefined,
  format: string | undefined,
): PercentForm | null {
  if (typeof cell !== "number" || cell <= 0 || formatKind(format) !== "plain") return null;
  return cell > 1 ? "whole" : "fraction";
}
