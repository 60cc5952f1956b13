import { isProvisional } from "../../core/reading/isProvisional";
import { readReason } from "../../core/reading/readReason";
import { readText } from "../../core/reading/readText";

/** What one cell text says, `null` where it says nothing of the kind. Percentages are fractions. */
export interface ReadOutcomeLine {
  readonly value: number | null;
  readonly percent: boolean;
  readonly approximate: boolean;
  readonly missing: boolean;
  readonly change: number | null;
  readonly baselineYear: number | null;
  readonly unit: string | null;
  /** True where words or a written nought confirm a zero. */
  readonly zero: boolean;
  /** True for "hittills", "preliminärt". */
  readonly provisional: boolean;
  /** Why, in the text's words, and its category (Orsakskategori). */
  readonly reason: string | null;
  readonly reasonCategory: string | null;
}

/**
 * Reads one cell text a line; an empty line is an empty cell, and the last line break ends its line.
 *
 * @example readOutcomeLines("182 (+46,8 % jämfört med 2021)\n") →
 *   [{ value: 182, change: 0.468, baselineYear: 2021, … }]
 */
export function readOutcomeLines(input: string): readonly ReadOutcomeLine[] {
  const lines = input.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map(readLine);
}

function readLine(line: string): ReadOutcomeLine {
  const reading = readText(line);
  const reason = readReason(line);
  const told = {
    provisional: isProvisional(line),
    reason: reason?.text ?? null,
    reasonCategory: reason?.category ?? null,
  };
  if (reading.state !== "number") {
    return { ...nothing, ...told, missing: reading.state === "missing" };
  }
  const { value, isPercent, isApproximate, change, baselineYear, unit, isZeroPhrase } = reading;
  return {
    value,
    percent: isPercent,
    approximate: isApproximate,
    missing: false,
    change,
    baselineYear,
    unit,
    zero: isZeroPhrase,
    ...told,
  };
}

const nothing: ReadOutcomeLine = {
  value: null,
  percent: false,
  approximate: false,
  missing: false,
  change: null,
  baselineYear: null,
  unit: null,
  zero: false,
  provisional: false,
  reason: null,
  reasonCategory: null,
};
