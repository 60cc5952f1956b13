/**
 * A text on one line and not without end: spaces and line breaks become one space, and what is longer
 * than the limit ends with "…". Characters of two code units, such as emoji, are never cut in half.
 *
 * @example shortText("Minst 200\nkontroller", 14) → "Minst 200 kon…"
 */
export function shortText(text: string, limit = 120): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .trim();
  if (line.length <= limit) return line;
  const kept = line.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
