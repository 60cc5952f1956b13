import { dayOf, dayToSerial, serialToDay, type Day } from "../domain/day";
import { monthOf } from "./months";
import type { CellInput } from "./readOutcome";
import { foldWord } from "./words";

/**
 * Reads a date cell: an Excel serial or one of the ways that Swedes write a date; `null` where it is
 * none, or a day that the calendar does not have. Two-digit years are 2000–2079.
 *
 * @param date1904 true where the workbook counts its serials from 1904
 * @example readDay("11/3-21", false) → 18697 (2021-03-11); readDay("2021-02-30", false) → null
 */
export function readDay(value: CellInput, date1904: boolean): Day | null {
  if (typeof value === "number") return readDayNumber(value, date1904);
  if (typeof value !== "string" || value.length > 60) return null;
  const text = foldWord(value)
    .replace(/[−–—‐‑]/g, "-")
    .replace(/^'/, "");
  if (/^\d+$/.test(text)) return readDayNumber(Number(text), date1904);
  const isoLike = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[t ][\d:.]+z?)?$/.exec(text);
  if (isoLike) return day(isoLike[1], isoLike[3], isoLike[4]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})(?: ?- ?(\d{4}|\d\d)| (\d{4}))$/.exec(text);
  if (slashed) return day(slashed[3] ?? slashed[4], slashed[2], slashed[1]);
  const named = /^(?:den )?(\d{1,2})(?::?e|\.)? ?([a-z]+)\.?,? ?(?:- ?)?(\d{4}|\d\d)$/.exec(text);
  return named ? day(named[3], monthOf(named[2] ?? ""), named[1]) : null;
}

/** Serials outside 1954–2119 are counts or years that stand in a date cell, never dates. */
function readDayNumber(value: number, date1904: boolean): Day | null {
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) {
    return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  const read = serialToDay(value, date1904);
  if (read === null) return null;
  const serial = dayToSerial(read);
  return serial >= 20000 && serial <= 80000 ? read : null;
}

function day(
  year: string | undefined,
  month: string | number | null | undefined,
  dayOfMonth: string | undefined,
): Day | null {
  const century = year?.length !== 2 ? 0 : Number(year) < 80 ? 2000 : 1900;
  return dayOf(century + Number(year), Number(month), Number(dayOfMonth));
}
