import { kindTraits, type TargetKind } from "../domain/kinds";
import { countOf, missingOutcome, type Outcome } from "../domain/outcome";
import { hundredth } from "./hundredth";
import { isPercentUnit } from "./isPercentUnit";
import { readProgress } from "./readProgress";
import { readText, type TextReading } from "./readText";

/** A cell's value as it stands in the workbook; an empty cell is `null`. */
export type CellInput = string | number | boolean | null;

/** What the row and the cell's number format say about how a figure is meant. */
export interface OutcomeContext {
  readonly unit: string | null;
  /** True where the number format shows per cent, so that the value is a fraction already. */
  readonly isPercentCell?: boolean;
}

/**
 * Reads an outcome (utfall) cell: verdict rules (e), (f) and (g).
 *
 * For the kind "done" words and SANT/FALSKT count; for all other kinds they are text, except the
 * phrases that confirm a zero. Figures with the unit per cent become fractions, once. A change in per
 * cent, "+5 %", is text where per cent are not what is reported.
 *
 * @example readOutcome("Ej genomförts", "atLeast", { unit: null }) → { state: "number", value: 0, … }
 * @example readOutcome("genomförts", "atLeast", { unit: null }) → { state: "text", text: "genomförts" }
 */
export function readOutcome(
  value: CellInput,
  kind: TargetKind | null,
  context: OutcomeContext,
): Outcome {
  if (value === null) return missingOutcome;
  if (typeof value === "boolean") {
    if (kind === "done") return { state: value ? "done" : "notDone" };
    return { state: "text", text: value ? "SANT" : "FALSKT" };
  }
  const isScaled = isPercentUnit(context.unit);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { state: "text", text: String(value) };
    const isWhole = isScaled && context.isPercentCell !== true && Math.abs(value) > 1;
    return countOf(isWhole ? hundredth(value) : value);
  }
  const progress = kind === "done" ? readProgress(value) : null;
  if (progress) return { state: progress };
  const reading = readText(value);
  // "+5 %" tells how far a count went from another, and never how far it reached.
  const isLevelOfPercent = isScaled || (kind !== null && kindTraits[kind].isShare);
  if (reading.state === "number" && reading.isChange && !isLevelOfPercent) {
    return { state: "text", text: value };
  }
  return textOutcome(reading, value, isScaled);
}

function textOutcome(reading: TextReading, text: string, isScaled: boolean): Outcome {
  if (reading.state === "missing") return missingOutcome;
  if (reading.state !== "number") return { state: "text", text };
  const { value, low, high, isPercent, unit } = reading;
  // "104 st" in a row of per cent is a count whatever the row says.
  if (!isScaled || isPercent || unit !== null || Math.abs(value) <= 1) {
    return { state: "number", value, low, high };
  }
  return { state: "number", value: hundredth(value), low: hundredth(low), high: hundredth(high) };
}
