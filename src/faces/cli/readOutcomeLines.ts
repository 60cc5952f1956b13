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
  if (reading.state !== "number") return { ...nothing, missing: reading.state === "missing" };
  const { value, isPercent, isApproximate, change, baselineYear, unit } = reading;
  return {
    value,
    percent: isPercent,
    approximate: isApproximate,
    missing: false,
    change,
    baselineYear,
    unit,
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
};
