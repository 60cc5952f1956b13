import type { TextSpan } from "../reading/pledge/proposal";

/** One sentence of a text and where it stands there. */
export interface Sentence extends TextSpan {
  readonly text: string;
}

/** A full stop after one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:st|ca|c:a|bl\.?\s?a|t\.?\s?ex|kl|nr|dvs|d\.v\.s|p\.?\s?g\.?\s?a|m\.?\s?m|m\.?\s?fl|s\.?\s?k|jfr|jmf|resp|inkl|exkl|tel|sid|forts|f\.?\s?d|o\.?\s?d|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m)\.$/i;

/**
 * Parts a text into its sentences. Line breaks end one; the stop of an abbreviation or of an ordinal
 * does not.
 *
 * @example sentences("Hela Ekby 696 st. I centrum 104.").map(({ text }) => text) →
 *   ["Hela Ekby 696 st.", "I centrum 104."]
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const end = (at: number): void => {
    const raw = text.slice(from, at);
    const start = from + raw.length - raw.trimStart().length;
    const whole = raw.trim();
    if (whole !== "") found.push({ text: whole, start, end: start + whole.length });
    from = at;
  };
  for (const mark of text.matchAll(/[.!?]+["”')\]]?(?=\s+[\p{Lu}\d"”(])|\n/gu)) {
    const at = mark.index + mark[0].length;
    const before = text.slice(Math.max(from, at - 14), at);
    // "696 st. I centrum" begins anew after all: a capital follows what no abbreviation takes.
    const isShort =
      abbreviation.test(before) && !/^\s+\p{Lu}\p{L}*\s/u.test(text.slice(at, at + 40));
    if (!isShort && !/\s\d{1,2}\.$/.test(before)) end(at);
  }
  end(text.length);
  return found;
}
