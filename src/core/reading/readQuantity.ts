import { isPercentUnit } from "./isPercentUnit";
import type { CellInput } from "./readOutcome";
import { readText } from "./readText";
import { hundredth } from "./hundredth";

/** What a cell for a target value or a baseline holds. */
export type QuantityReading =
  | { readonly state: "missing" }
  /** `isText` is true where the figure stood as text, "200 st" or "'12". */
  | { readonly state: "number"; readonly value: number; readonly isText: boolean }
  | { readonly state: "unreadable"; readonly text: string };

/** Words before a target value that say its kind, not that it is approximate. */
const kindWord = /^\s*(?:minst|lägst|högst|max|maximalt|at least|at most)\s+/i;

/**
 * Reads a target value (målvärde) or a baseline (basvärde). Shares come back as fractions; an
 * approximate figure is unreadable, as nothing can be held against it.
 *
 * @param context the row's unit, and whether the cell's number format shows per cent
 * @example readQuantity("minst 200 st", { unit: null }) → { state: "number", value: 200, isText: true }
 * @example readQuantity(85, { unit: "%" }) → { state: "number", value: 0.85, isText: false }
 */
export function readQuantity(
  value: CellInput,
  context: { readonly unit: string | null; readonly isPercentCell?: boolean },
): QuantityReading {
  if (value === null) return { state: "missing" };
  if (typeof value === "boolean") return { state: "unreadable", text: value ? "SANT" : "FALSKT" };
  const isScaled = isPercentUnit(context.unit);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { state: "unreadable", text: String(value) };
    const isWhole = isScaled && context.isPercentCell !== true && Math.abs(value) > 1;
    return { state: "number", value: isWhole ? hundredth(value) : value, isText: false };
  }
  const reading = readText(value.replace(kindWord, ""));
  if (reading.state === "missing") return reading;
  if (reading.state !== "number" || reading.isApproximate) {
    return { state: "unreadable", text: value };
  }
  const isWhole = isScaled && !reading.isPercent && Math.abs(reading.value) > 1;
  const read = isWhole && reading.unit === null ? hundredth(reading.value) : reading.value;
  return { state: "number", value: read, isText: true };
}
