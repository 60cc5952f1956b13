/**
 * What a number format makes of a number: a date, a percentage, or neither.
 *
 * @example formatKind("yyyy-mm-dd") → "date"; formatKind("0.0%") → "percent"; formatKind("0") → "plain"
 */
export function formatKind(format: string | undefined): "date" | "percent" | "plain" {
  if (format === undefined || format === "General" || format === "@") return "plain";
  const known = formatKinds.get(format);
  if (known) return known;
  const kind = classify(format);
  formatKinds.set(format, kind);
  return kind;
}

/** A workbook has few formats and many cells. */
const formatKinds = new Map<string, "date" | "percent" | "plain">();

function classify(format: string): "date" | "percent" | "plain" {
  // Texts in quotes, escaped letters, colours and locales are no part of what the format does.
  const bare = format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General/gi, "");
  if (bare.includes("%")) return "percent";
  return /[ymd]/i.test(bare) ? "date" : "plain";
}
