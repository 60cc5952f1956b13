import { wordToNumber } from "./numberWords";
import { readFigure } from "./readFigure";
import { foldWord } from "./words";

/** What a short cell text says; see `TextReading` for the full reading. */
export type PlainReading =
  | {
      readonly state: "number";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      /** True where the text says what is counted, or that it is per cent, whatever the row says. */
      readonly hasUnit: boolean;
      /** True for "+5 %", which is no level. */
      readonly isChange: boolean;
    }
  | { readonly state: "missing" | "ambiguous" | "text" };

const missing = /^(?:|[-?.]+|n\/?a|(?:uppgift )?saknas|(?:ej|inte) (?:mätt|angivet|redovisat))$/;
const zero = /^(?:(?:ej|inte) genomför(?:t|ts|d|da|des)|ing(?:en|et|a))$/;
/**
 * A label, an approximation, a figure or its word, per cent or what is counted, and a change. Only what
 * ends as countable nouns do is taken for one: after "100" other words may be "ca", "plus", "mars".
 */
const shape =
  /^(?:(?:antal(?: [a-zåäö]+(?:ar|gg|ök))?|20\d\d): (?=\d))?(?:(ca|cirka|ungefär) |(drygt|över|minst) |(nästan|knappt|högst) |(?:ett |en )(?=[\da-zåäö]+-?tal))?((?!\d{4}-)[+-]?\d[\d .,]*|[a-zåäö]+?)(-?tal)?(?: ?(%|procent)| ((?!m[ai]|pro[cm]|ell|kvar|und|å[rt]|[^ ]*(?:edel|ber))[a-zåäö]{2,}(?:[aeo]r|[lt]en?|ken|ning|ång|ägg|ök|tt)|s(?:t|ök)))?(?: \([+-]\d+,?\d* ?%(?: jämfört med 20\d\d)?\))?$/;

/**
 * Reads a short cell text as formulas do: a number with what is counted, a number word, per cent, or a
 * phrase that says zero or nothing. A sentence stays a text, which `readText` may know more about;
 * where both see a number it is the same.
 *
 * @example readPlainText("drygt 100 inlägg") → { state: "number", value: 100, low: 100, high: 110, … }
 * @example readPlainText("+46,8 %").value → 0.468
 */
export function readPlainText(text: string): PlainReading {
  const folded = foldWord(text).replace(/[−–—]/g, "-").replace(/[.!]$/, "");
  if (missing.test(folded)) return { state: "missing" };
  const [, around, above, below, figure = "", round, percent, unit] = shape.exec(folded) ?? [];
  const isPercent = percent !== undefined;
  const reading = readFigure(figure.trim(), isPercent ? -2 : 0);
  let value = reading?.state === "number" ? reading.value : wordToNumber(figure);
  // "ett par", "två tredjedelar": a word after a number word may change it.
  if (reading === null && (isPercent || (unit && !/^st(?:ycken)?$/.test(unit)))) value = null;
  if (zero.test(folded)) value = 0;
  if (value === null) return { state: reading ? "ambiguous" : "text" };

  const size = Math.abs(value);
  const leeway = Math.max(size / 10, isPercent || size < 1 ? 0 : 1);
  const isAround = around !== undefined || round !== undefined;
  return {
    state: "number",
    value,
    low: isAround || below ? value - leeway : value,
    high: isAround || above ? value + leeway : value,
    hasUnit: (percent ?? unit) !== undefined,
    isChange: isPercent && /^\D/.test(figure),
  };
}
