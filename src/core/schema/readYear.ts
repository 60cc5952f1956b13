import type { CellInput } from "../reading/readOutcome";

/**
 * Reads a year as it stands in a cell, or `null` where it is none.
 *
 * @example readYear(2021) → 2021; readYear("2021") → 2021; readYear("2022–2023") → null
 */
export function readYear(value: CellInput): number | null {
  const year =
    typeof value === "string" && /^\s*'?\d{4}\s*$/.test(value)
      ? Number(value.replace("'", ""))
      : value;
  if (typeof year !== "number" || !Number.isInteger(year)) return null;
  return year >= 1900 && year <= 2199 ? year : null;
}
