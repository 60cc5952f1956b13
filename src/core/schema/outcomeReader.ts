import { dayToIso, serialToDay } from "../domain/day";
import { missingOutcome, type Outcome } from "../domain/outcome";
import type { Pledge } from "../domain/pledge";
import { readOutcome } from "../reading/readOutcome";
import { readText } from "../reading/readText";
import { formatKind } from "./cellFormat";
import { unitOfFigures } from "./cellReader";
import { remembered } from "../domain/remembered";

/** An outcome's cell as read, and whether its form is worth a word. */
export interface OutcomeReading {
  readonly outcome: Outcome;
  /**
   * "refused": no number, where one was needed. "approximate": a number that is not exact, "ca 10".
   * "asText": an exact number that stands as text.
   */
  readonly form: "fine" | "refused" | "approximate" | "asText";
}

/** Reads the outcome of a row for its pledge, which is `null` for a row of no pledge. */
export type ReadOutcome = (
  cell: string | number | boolean | null,
  format: string | undefined,
  pledge: Pledge | null,
) => OutcomeReading;

/**
 * Prepares the reading of outcomes: what words mean depends on the pledge's kind and unit, and the same
 * few words stand in many rows.
 *
 * @example outcomeReader(false)("104 st", undefined, pledge) → { outcome: countOf(104), form: "asText" }
 */
export function outcomeReader(date1904: boolean): ReadOutcome {
  const readers = new Map<string, (text: string) => OutcomeReading>();
  return (cell, format, pledge) => {
    if (cell === null) return { outcome: missingOutcome, form: "fine" };
    const kind = pledge?.kind ?? null;
    const unit = unitOfFigures(kind, pledge?.unit ?? null);
    if (typeof cell === "number") {
      const form = formatKind(format);
      // A cell that shows a date was never meant as a count, whatever its serial number says.
      if (form === "date") {
        const text = dayToIso(serialToDay(cell, date1904) ?? 0);
        return { outcome: { state: "text", text }, form: "refused" };
      }
      const isPercentCell = form === "percent";
      return { outcome: readOutcome(cell, kind, { unit, isPercentCell }), form: "fine" };
    }
    if (typeof cell === "boolean") {
      const outcome = readOutcome(cell, kind, { unit });
      return { outcome, form: outcome.state === "text" ? "refused" : "fine" };
    }
    const key = `${kind ?? ""} ${unit ?? ""}`;
    let read = readers.get(key);
    if (!read) {
      read = remembered((text) => readWords(text, kind, unit));
      readers.set(key, read);
    }
    return read(cell);
  };
}

function readWords(text: string, kind: Pledge["kind"], unit: "%" | null): OutcomeReading {
  const outcome = readOutcome(text, kind, { unit });
  const reading = readText(text);
  if (outcome.state === "text") {
    // Words are a fair report where nothing is counted; "1.234" is a slip everywhere.
    const isCounted = kind !== null && kind !== "ongoing" && kind !== "volume";
    return { outcome, form: isCounted || reading.state === "ambiguous" ? "refused" : "fine" };
  }
  if (outcome.state === "number" && reading.state === "number" && reading.isApproximate) {
    return { outcome, form: "approximate" };
  }
  // "Ej genomförts" and "inga" confirm a zero and are fine as they stand.
  const isZeroInWords = reading.state === "number" && reading.isZeroPhrase && !/\d/.test(text);
  return { outcome, form: outcome.state === "number" && !isZeroInWords ? "asText" : "fine" };
}
