import type { GridWritten } from "../port";
import { RichApiError } from "../richApiError";

/** What a written value becomes in its cell, and the format that comes with it (if any). */
export interface Written {
  /** `null` leaves the cell as it is, `""` clears it. */
  readonly value: GridWritten;
  readonly format: string | null;
}

/** The longest text a cell holds, and the longest formula (characters). */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Reads a value that the API writes as if it were typed in English: numbers, percentages and dates in
 * text become numbers, an apostrophe keeps the text, and so does a cell whose format is Text.
 * Excel's own list is longer; these are the common ones.
 *
 * @example readWritten("50%", "General") // { value: 0.5, format: "0%" }
 */
export function readWritten(given: unknown, present: string): Written {
  if (given === null || typeof given === "number" || typeof given === "boolean")
    return { value: given, format: null };
  if (typeof given !== "string") throw new RichApiError("InvalidArgument");
  if (given.startsWith("'")) return asText(given.slice(1));
  if (present === "@" && given !== "") return asText(given);
  if (given.startsWith("=")) return asFormula(given);
  return readTyped(given);
}

function asText(text: string): Written {
  if (text.length > longestText) throw new RichApiError("InvalidArgument");
  return { value: text === "" ? "" : { text }, format: null };
}

function asFormula(formula: string): Written {
  if (formula.length > longestFormula) throw new RichApiError("InvalidArgument");
  return { value: formula, format: null };
}

function readTyped(given: string): Written {
  const text = given.trim();
  const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (number) {
    return number[4] === "%"
      ? { value: Number(text.slice(0, -1)) / 100, format: text.includes(".") ? "0.00%" : "0%" }
      : { value: Number(text), format: null };
  }
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date)
    return {
      value: serial(Number(date[1]), Number(date[2]), Number(date[3])),
      format: "yyyy-mm-dd",
    };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true", format: null };
  // A sign in front begins a formula, as it does for the person who types it.
  if (/^[+\-@]./.test(given)) return asFormula(`=${given.replace(/^@/, "")}`);
  return given === "" ? { value: "", format: null } : asText(given);
}

/** Excel's day number: 1 is 1900-01-01, and the day 60 that never was is counted. */
function serial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}
