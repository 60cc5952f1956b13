/**
 * A name or title with a year in place of the one before it. Where it names other years as well, only
 * the last mention of the old year is changed: "2021–2022, år 2021" says first what was decided.
 *
 * @example followingYear("Löften 2021", 2022) → "Löften 2022"
 */
export function followingYear(text: string, year: number): string {
  const old = String(year - 1);
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  if (!years.has(old)) return text;
  const mention = new RegExp(`(?<!\\d)${old}(?!\\d)`, "g");
  if (years.size === 1) return text.replace(mention, String(year));
  const last = [...text.matchAll(mention)].at(-1)?.index ?? 0;
  return text.slice(0, last) + String(year) + text.slice(last + old.length);
}
