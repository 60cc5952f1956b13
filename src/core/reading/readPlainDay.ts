import { isoToDay, serialToDay, type Day } from "../domain/day";

/**
 * Reads a date as formulas do: an Excel serial or a text such as 2021-12-31, else `null`.
 *
 * @example readPlainDay(44266) → 18697; readPlainDay("2021-03-11") → 18697
 */
export function readPlainDay(value: string | number | boolean | null): Day | null {
  if (typeof value === "string") return isoToDay(value);
  // Smaller and larger numbers are counts or years that stand where a date should.
  const isSerial = typeof value === "number" && value >= 20000 && value <= 80000;
  return isSerial ? serialToDay(value, false) : null;
}
