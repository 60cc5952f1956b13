/**
 * A calendar day as the number of days since 1970-01-01, without clock and time zone.
 *
 * Plain whole numbers make the inclusive day counts of pace and forecast one subtraction.
 */
export type Day = number;

/**
 * The day of a year, month and day of month, or `null` where the calendar has no such day.
 *
 * @example dayOf(1970, 1, 2) → 1; dayOf(2021, 2, 29) → null
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1) return null;
  return dayOfMonth > daysInMonth(year, month) ? null : civilToDay(year, month, dayOfMonth);
}

/**
 * The year, month and day of month of a day.
 *
 * @example partsOfDay(0) → { year: 1970, month: 1, dayOfMonth: 1 }
 */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  // Gregorian calendar in eras of 400 years that begin on 1 March, so that leap days come last.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Writes a day as ISO 8601: `dayToIso(18697) → "2021-03-11"`. */
export function dayToIso(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** Reads `yyyy-mm-dd`, or gives `null`: `isoToDay("2021-03-11") → 18697`. */
export function isoToDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The day of an Excel date serial. The 1900 system believes in 29 February 1900 (serial 60),
 * which never was: serials up to 60 give `null`, as no pledge is that old.
 *
 * @example serialToDay(44266, false) → 18697 (2021-03-11)
 */
export function serialToDay(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  const day = date1904 ? whole - 24107 : whole - 25569;
  return whole > (date1904 ? 0 : 60) && day < 2932897 ? day : null;
}

/** The Excel serial (1900 system) of a day: `dayToSerial(18697) → 44266`. */
export const dayToSerial = (day: Day): number => day + 25569;

/** How many days a month has: `daysInMonth(2024, 2) → 29`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function civilToDay(year: number, month: number, dayOfMonth: number): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
