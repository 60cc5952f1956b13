import { partsOfDay } from "../domain/day";
import { periodsPerYear, type Period, type Rhythm } from "../domain/period";
import { monthOf } from "./months";
import { readDay } from "./readDay";
import type { CellInput } from "./readOutcome";
import { foldWord } from "./words";

/**
 * Reads a follow-up period as staff write it, or gives `null`: never the nearest one.
 *
 * The year is that of the text, or else `context.year`. Excel turns a typed "2022-05" into the first
 * day of May, so such a date is the month; other dates name no period.
 *
 * @example readPeriod("jan–apr 2021", { year: null, date1904: false }) → 2021-T1
 */
export function readPeriod(
  value: CellInput,
  context: { readonly year: number | null; readonly date1904: boolean },
): Period | null {
  if (typeof value === "number") return isYear(value) ? ofYear(value) : monthOfDate(value, context);
  if (typeof value !== "string" || value.length > 60) return null;
  const text = foldWord(value)
    .replace(/[−–—‐‑]/g, "-")
    .replace(/^'/, "");
  const month = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (month) return period(Number(month[1]), "month", Number(month[2]));
  const { year, rest } = takeYear(text);
  const part = readPart(rest);
  if (part === null)
    return rest === "" && year !== null ? ofYear(year) : monthOfDate(text, context);
  return period(year ?? context.year, ...part);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

const ofYear = (year: number): Period => ({ year, rhythm: "year", index: 1 });

function monthOfDate(value: CellInput, context: { readonly date1904: boolean }): Period | null {
  const day = readDay(value, context.date1904);
  if (day === null) return null;
  const { year, month, dayOfMonth } = partsOfDay(day);
  return dayOfMonth === 1 ? { year, rhythm: "month", index: month } : null;
}

function period(year: number | null, rhythm: Rhythm, index: number): Period | null {
  const exists = index >= 1 && index <= periodsPerYear[rhythm];
  return year !== null && isYear(year) && exists ? { year, rhythm, index } : null;
}

/** Parts a text into its year, "2021" or "-21" last, and what is left without joints. */
function takeYear(text: string): { year: number | null; rest: string } {
  const found = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(text) ?? /[-'’] ?(\d\d)$/.exec(text);
  const digits = found?.[1];
  if (digits === undefined) return { year: null, rest: text };
  const rest = text.replace(digits, "").replace(/ (?:av|år|under|för) *$/, "");
  return {
    year: Number(digits) + (digits.length === 2 ? 2000 : 0),
    rest: rest.replace(/^[ ,/()'’-]+|[ ,/()'’-]+$/g, "").replace(/ (?:av|år)$/, ""),
  };
}

const wholeYear = /^(?:helår(?:et)?|hela året|år(?:et)?|full year|whole year|year)$/;
const numbered =
  /^(?:([tkqh])|(terti)[a-zå]*|(kv)(?:artal(?:et)?)?|(q)uarter|(h)(?:alvår(?:et)?|alf)) ?-?([1-4])$/;
const ordinal =
  /^(?:([1-4])(?:[:.]?[ae]|st|nd|rd|th)?|([a-zåäö]+)) ?(terti[a-z]*|kvartal(?:et)?|quarter|halvår(?:et)?|halvan|half)$/;
const span = /^([a-z]+)\.?(?: ?(?:-|till|to|t o m|tom) ?([a-z]+)\.?)?$/;
const ordinals = ["första", "andra", "tredje", "fjärde", "first", "second", "third", "fourth"];

/** The rhythm and index of a text without its year. */
function readPart(text: string): [Rhythm, number] | null {
  if (wholeYear.test(text)) return ["year", 1];
  const number = numbered.exec(text);
  if (number) {
    const letter = number[1] ?? number[2] ?? number[3] ?? number[4] ?? number[5] ?? "";
    return [rhythmByLetter(letter), Number(number[6])];
  }
  const place = ordinal.exec(text);
  if (place) {
    const index = place[1] ? Number(place[1]) : (ordinals.indexOf(place[2] ?? "") % 4) + 1;
    return [rhythmByLetter(place[3] ?? ""), index];
  }
  const months = span.exec(text);
  return months ? readSpan(monthOf(months[1] ?? ""), monthOf(months[2] ?? months[1] ?? "")) : null;
}

function rhythmByLetter(name: string): Rhythm {
  if (name.startsWith("t")) return "tertial";
  return name.startsWith("h") ? "half" : "quarter";
}

/** A span of months that is no standard period is none: "feb–apr" → `null`. */
function readSpan(first: number | null, last: number | null): [Rhythm, number] | null {
  if (first === null || last === null) return null;
  const length = last - first + 1;
  const rhythms: readonly Rhythm[] = ["month", "quarter", "tertial", "half", "year"];
  const rhythm = rhythms.find((one) => 12 / periodsPerYear[one] === length);
  return rhythm && (first - 1) % length === 0 ? [rhythm, (first - 1) / length + 1] : null;
}
