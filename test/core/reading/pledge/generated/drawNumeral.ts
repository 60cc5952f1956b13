import type { Draw } from "./drawFrom";
import { spellNumber, type Article } from "./spellNumber";

/** A number as the sentence writes it. */
export interface Numeral {
  readonly words: string;
  readonly value: number;
}

const groupSpaces = [" ", "\u00a0", "\u202f"] as const;

/** A whole number within bounds, in digits, as a word, or in groups of three. */
export function drawNumeral(draw: Draw, low: number, high: number, article: Article): Numeral {
  const value = draw.between(low, high);
  const isSpelled = value < 1000 && draw.happens(value <= 20 ? 55 : 30);
  return { value, words: isSpelled ? spellNumber(value, article) : writeDigits(draw, value) };
}

/** From a thousand on with a space before the last three digits, of any of the widths in use. */
export function writeDigits(draw: Draw, value: number): string {
  if (value < 1000) return String(value);
  const rest = String(value % 1000).padStart(3, "0");
  return `${Math.floor(value / 1000)}${draw.one(groupSpaces)}${rest}`;
}

/** Per cent, with the value as a fraction. */
export function drawPercent(draw: Draw): Numeral {
  if (draw.happens(12)) {
    const tenths = draw.between(10, 99) * 10 + 5;
    return { value: tenths / 1000, words: `${String(tenths / 10).replace(".", ",")} procent` };
  }
  const value = draw.between(2, 95);
  const spelled = `${spellNumber(value, "en")} procent`;
  const words = draw.one([
    `${value} %`,
    `${value}%`,
    `${value}\u00a0%`,
    `${value} procent`,
    spelled,
  ]);
  return { value: value / 100, words };
}
