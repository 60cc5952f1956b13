import { findFigures, type Approximation, type FoundFigure } from "./findFigures";
import { isDenied, isMissingPhrase, isZeroPhrase } from "./phrases";
import { foldWord } from "./words";

/** What a Swedish cell text says. */
export type TextReading =
  | { readonly state: "missing" }
  | {
      readonly state: "number";
      /** Per cent come as fractions: "46,8 %" is 0.468. */
      readonly value: number;
      /** The bounds of an approximate value; both equal `value` otherwise. */
      readonly low: number;
      readonly high: number;
      readonly isPercent: boolean;
      /** True for per cent alone that are no level but a change: "+5 %", "ökning med 5 %". */
      readonly isChange: boolean;
      readonly isApproximate: boolean;
      /** The word counted, "inlägg", or "st". */
      readonly unit: string | null;
      /** A change said beside the value, as a fraction: "(+46,8 %)" → 0.468. */
      readonly change: number | null;
      /** The year compared with: "jämfört med 2021". */
      readonly baselineYear: number | null;
      /** True where words or a written nought confirm a zero: "Ej genomförts", "0 st". */
      readonly isZeroPhrase: boolean;
    }
  /** A figure that can be read in two ways: "1.234". */
  | { readonly state: "ambiguous"; readonly text: string }
  /** No number, or none that is surely the one meant. */
  | { readonly state: "text"; readonly text: string };

/** Longer texts are stories, in which no figure is surely the outcome. */
const longest = 2000;

/**
 * Reads a Swedish cell text: a number only where exactly one can be meant, never a guess.
 *
 * Years, dates, ages, law sections and the like are no candidates; with two candidates left the text
 * stays a text.
 *
 * @example readText("182 inlägg (+46,8% jämfört med 2021)") →
 *   { state: "number", value: 182, unit: "inlägg", change: 0.468, baselineYear: 2021, … }
 * @example readText("flera insatser") → { state: "text", text: "flera insatser" }
 */
export function readText(text: string): TextReading {
  if (/^\d{1,15}$/.test(text)) return numberOf({ ...zero, value: Number(text) }, null, null);
  if (text.length > longest) return { state: "text", text };
  const folded = foldWord(text);
  if (isMissingPhrase(folded)) return { state: "missing" };
  const found = findFigures(text);
  if (found === null) return { state: "text", text };
  const { counts, percents, baselineYear, isUnchanged } = found;
  if (counts.length === 0 && percents.length === 0 && isZeroPhrase(folded)) {
    return { ...numberOf(zero, null, null), isZeroPhrase: true };
  }
  const changes = percents.filter((percent) => percent.isChange);
  const shares = percents.filter((percent) => !percent.isChange && !percent.isAside);
  const [count, otherCount] = counts;
  if (otherCount || (count && (shares.length > 0 || changes.length > 1))) {
    return { state: "text", text };
  }
  const change = changes.at(-1)?.value ?? (isUnchanged ? 0 : null);
  if (count) {
    if (count.value === null) return { state: "ambiguous", text };
    // A figure in words like "Inga … 3 av dem" would contradict its own beginning.
    if (count.value !== 0 && isDenied(folded)) return { state: "text", text };
    return numberOf(count, change, baselineYear);
  }
  // "85 % (+5 %)" is a level and its change; two of a kind are no answer.
  const [share, beside, third] = percents;
  if (!share || third || (beside && !isChangeOf(beside, share))) return { state: "text", text };
  if (share.value === null) return { state: "ambiguous", text };
  return numberOf(share, share.isChange && !beside ? null : change, baselineYear);
}

const isChangeOf = (beside: FoundFigure, share: FoundFigure): boolean =>
  beside.isChange && !share.isAside && (beside.isAside || !share.isChange);

const zero: FoundFigure = {
  value: 0,
  isPercent: false,
  approximation: null,
  unit: null,
  isChange: false,
  isAside: false,
};

function numberOf(
  figure: FoundFigure,
  change: number | null,
  baselineYear: number | null,
): Extract<TextReading, { state: "number" }> {
  const value = figure.value ?? 0;
  return {
    state: "number",
    value,
    ...bounded(value, figure.approximation, figure.isPercent),
    isPercent: figure.isPercent,
    isChange: figure.isChange,
    isApproximate: figure.approximation !== null,
    unit: figure.unit,
    change,
    baselineYear,
    isZeroPhrase: value === 0 && figure.approximation === null && !figure.isPercent,
  };
}

/**
 * The bounds of an approximate value.
 *
 * Ten per cent is our choice: "drygt 100" said of 115 would mislead, of 109 hardly. A count keeps a
 * leeway of one, since "färre än 5" is 4 at most. Where the verdict is the same at both bounds the
 * approximation is harmless, else it cannot be judged.
 */
function bounded(
  value: number,
  approximation: Approximation | null,
  isPercent: boolean,
): { readonly low: number; readonly high: number } {
  if (approximation === null) return { low: value, high: value };
  const leeway = Math.max(Math.abs(value) / 10, isPercent || Math.abs(value) < 1 ? 0 : 1);
  return {
    low: approximation === "above" ? value : value - leeway,
    high: approximation === "below" ? value : value + leeway,
  };
}
