const small =
  "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split(
    " ",
  );
const tens = "- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split(" ");

/** The genders of Swedish, by their article. */
export type Article = "en" | "ett";

/**
 * Spells a whole number from 0 to 999 as one word, agreeing with what is counted.
 *
 * @example spellNumber(121, "ett") → "etthundratjugoett"
 */
export function spellNumber(value: number, article: Article): string {
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const lead = hundreds === 1 ? "ett" : small[hundreds]!;
    return `${lead}hundra${rest === 0 ? "" : spellNumber(rest, article)}`;
  }
  if (value === 1) return article;
  if (value < 20) return small[value]!;
  const ones = value % 10;
  return `${tens[Math.floor(value / 10)]!}${ones === 0 ? "" : spellNumber(ones, article)}`;
}
