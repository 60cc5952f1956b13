import { roundForDisplay } from "../domain/display";
import type { Language } from "./language";

/**
 * Writes a number for people: at most one decimal, and never rounded to or past a boundary.
 *
 * Swedish has a decimal comma and groups by a no-break space, from five digits on as Språkrådet
 * recommends; English has a point and commas.
 *
 * @param boundaries figures in the same unit that decide a verdict
 * @example formatNumber(1234.56, "sv") → "1234,6"; formatNumber(12345, "sv") → "12 345"
 */
export function formatNumber(
  value: number,
  language: Language,
  boundaries: readonly number[] = [],
): string {
  const rounded = roundForDisplay(value, boundaries);
  const [whole = "0", decimals] = Math.abs(rounded).toFixed(1).split(".");
  const grouped =
    whole.length > 4
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === "sv" ? "\u00a0" : ",")
      : whole;
  const sign = rounded < 0 ? "\u2212" : "";
  const mark = language === "sv" ? "," : ".";
  return `${sign}${grouped}${decimals === undefined || decimals === "0" ? "" : mark + decimals}`;
}

/**
 * Writes a fraction as per cent for people: `formatPercent(0.52, "sv") → "52 %"`.
 *
 * @param boundaries fractions that decide a verdict
 */
export function formatPercent(
  fraction: number,
  language: Language,
  boundaries: readonly number[] = [],
): string {
  const figure = formatNumber(
    fraction * 100,
    language,
    boundaries.map((boundary) => boundary * 100),
  );
  return language === "sv" ? `${figure} %` : `${figure}%`;
}
