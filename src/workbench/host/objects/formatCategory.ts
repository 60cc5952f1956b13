/**
 * The kind of a number format (Excel.NumberFormatCategory), read from its en-US code.
 *
 * @example formatCategory("yyyy-mm-dd") // "Date"
 */
export function formatCategory(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (format === "General" || format === "") return "General";
  if (format === "@") return "Text";
  if (bare.includes("%")) return "Percentage";
  if (/[yd]|mmm/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/e[+-]/i.test(bare)) return "Scientific";
  if (/\?\/[?\d]/.test(bare)) return "Fraction";
  if (/[$€£]|kr/i.test(format)) return format.startsWith("_") ? "Accounting" : "Currency";
  return /^[#0,.\s_()-]+$/.test(bare) ? "Number" : "Custom";
}
