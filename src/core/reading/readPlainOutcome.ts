import type { TargetKind } from "../domain/kinds";
import { countOf, missingOutcome, type Outcome } from "../domain/outcome";
import { hundredth } from "./hundredth";
import { readPlainText } from "./readPlainText";
import { foldWord } from "./words";

const done = /^(?:ja|sant|klart?|färdigt?|genomför(?:t|ts|d|da|des))$/;
const begun = /^(?:pågår|påbörja(?:t|d|ts)|delvis)$/;
const notDone =
  /^(?:nej|falskt|(?:ej|inte) (?:genomför(?:t|ts|d|da|des)|klart?|påbörja(?:t|d|ts)))$/;

/**
 * Reads an outcome as formulas do: as `readOutcome`, save that a sentence stays a text.
 *
 * @param isScaled figures above one are per cent
 * @example readPlainOutcome("pågår", "done", false) → { state: "inProgress" }
 */
export function readPlainOutcome(
  value: string | number | boolean | null,
  kind: TargetKind | null,
  isScaled: boolean,
): Outcome {
  if (value === null) return missingOutcome;
  if (typeof value === "number") return countOf(scaled(value, isScaled));
  if (kind === "done") {
    const word = foldWord(String(value)).replace(/[.!]$/, "");
    if (value === true || done.test(word)) return { state: "done" };
    if (begun.test(word)) return { state: "inProgress" };
    if (value === false || notDone.test(word)) return { state: "notDone" };
  }
  if (typeof value === "boolean") return { state: "text", text: value ? "SANT" : "FALSKT" };
  const reading = readPlainText(value);
  if (reading.state === "missing") return missingOutcome;
  // "inga" is a zero of what is counted, and says nothing of a thing to be done.
  const isWord = kind === "done" && !/\d/.test(value);
  if (reading.state !== "number" || isWord || (reading.isChange && !isScaled)) {
    return { state: "text", text: value };
  }
  const isWhole = isScaled && !reading.hasUnit && Math.abs(reading.value) > 1;
  const sized = isWhole ? hundredth : Number;
  return {
    state: "number",
    value: sized(reading.value),
    low: sized(reading.low),
    high: sized(reading.high),
  };
}

/** A figure of a share: 85 is 85 %, and 0.85 is it already. */
export const scaled = (value: number, isScaled: boolean): number =>
  isScaled && Math.abs(value) > 1 ? hundredth(value) : value;
