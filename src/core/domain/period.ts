import { dayOf, daysInMonth, partsOfDay, type Day } from "./day";

/** How often pledges are followed up (uppföljning), by the number of periods a year has. */
export type Rhythm = "year" | "half" | "tertial" | "quarter" | "month";

/** A follow-up period: the `index`-th (from 1) of its rhythm in a year. */
export interface Period {
  readonly year: number;
  readonly rhythm: Rhythm;
  readonly index: number;
}

/** How many periods of a rhythm a year has: `periodsPerYear.tertial → 3`. */
export const periodsPerYear: Readonly<Record<Rhythm, number>> = {
  year: 1,
  half: 2,
  tertial: 3,
  quarter: 4,
  month: 12,
};

const letters: Readonly<Record<Rhythm, string>> = {
  year: "",
  half: "H",
  tertial: "T",
  quarter: "K",
  month: "",
};

/** The first day of a period: that of 2021-T2 is 2021-05-01. */
export function periodStart(period: Period): Day {
  const months = 12 / periodsPerYear[period.rhythm];
  return dayOfMonthStart(period.year, (period.index - 1) * months + 1);
}

/** The last day of a period: that of 2021-T2 is 2021-08-31. */
export function periodEnd(period: Period): Day {
  const month = period.index * (12 / periodsPerYear[period.rhythm]);
  return dayOfMonthStart(period.year, month) + daysInMonth(period.year, month) - 1;
}

/**
 * The period of a rhythm that a day falls in.
 *
 * @example periodOf(dayOf(2021, 5, 3), "tertial") → { year: 2021, rhythm: "tertial", index: 2 }
 */
export function periodOf(day: Day, rhythm: Rhythm): Period {
  const { year, month } = partsOfDay(day);
  return { year, rhythm, index: Math.ceil((month * periodsPerYear[rhythm]) / 12) };
}

/** Names a period as staff do: `2021-T2`, `2021-K1`, `2021-H2`, `2021-05`, `2021`. */
export function periodName(period: Period): string {
  if (period.rhythm === "year") return String(period.year);
  const index = String(period.index);
  return `${String(period.year)}-${letters[period.rhythm]}${period.rhythm === "month" ? index.padStart(2, "0") : index}`;
}

/** The period right after: `2021-T3` is followed by `2022-T1`. */
export function nextPeriod(period: Period): Period {
  const last = period.index === periodsPerYear[period.rhythm];
  return last
    ? { ...period, year: period.year + 1, index: 1 }
    : { ...period, index: period.index + 1 };
}

const dayOfMonthStart = (year: number, month: number): Day => dayOf(year, month, 1) ?? 0;
