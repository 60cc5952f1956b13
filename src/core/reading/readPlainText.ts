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
      readonly isPercent: boolean;
    }
  | { readonly state: "missing" | "ambiguous" | "text" };

const missing = /^(?:|[-?.]+|n\/?a|(?:uppgift )?saknas|(?:ej|inte) (?:mätt|angivet|redovisat))$/;
const zero = /^(?:(?:ej|inte) genomför(?:t|ts|d|da|des)|ing(?:en|et|a))$/;
/** A label, an approximation, a figure or its word, per cent or what is counted, and an aside. */
const shape =
  /^(?:(?:19|20)\d\d:|[a-zåäö ]+:)? ?(?:(ca|cirka|c:a|omkring|ungefär|runt|drygt|över|nästan|knappt|minst|högst|under) |(?:ett |en )(?=[\da-zåäö]+-?tal))?([+-]?\d[\d .,]*|[a-zåäö]+?)(-?tal)?(?: ?(%|procent)| [a-zåäö]+)?(?: \([^()]*\))?$/;
const above = /^(?:drygt|över|minst)$/;
const below = /^(?:nästan|knappt|högst|under)$/;

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
  if (zero.test(folded)) return numberOf(0, "", false);
  const [, approximation, figure = "", round, percent] = shape.exec(folded) ?? [];
  const spelled = wordToNumber(figure);
  const isPercent = percent !== undefined;
  const reading = readFigure(figure.trim(), isPercent ? -2 : 0);
  if (spelled !== null)
    return numberOf(spelled / (isPercent ? 100 : 1), round ?? approximation, isPercent);
  if (reading?.state !== "number") return { state: reading ? "ambiguous" : "text" };
  return numberOf(reading.value, round ?? approximation, isPercent);
}

function numberOf(
  value: number,
  approximation: string | undefined,
  isPercent: boolean,
): PlainReading {
  const least = isPercent || Math.abs(value) < 1 ? 0 : 1;
  const leeway = approximation ? Math.max(Math.abs(value) / 10, least) : 0;
  return {
    state: "number",
    value,
    low: above.test(approximation ?? "") ? value : value - leeway,
    high: below.test(approximation ?? "") ? value : value + leeway,
    isPercent,
  };
}
