import { partsOfDay, type Day } from "../../domain/day";

/** A day that means the same in workbooks that count from 1900 and from 1904: `DATE(2021,8,31)`. */
export function dayFormula(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `DATE(${String(year)},${String(month)},${String(dayOfMonth)})`;
}
