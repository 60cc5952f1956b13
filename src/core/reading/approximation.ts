import { wordSet } from "./words";

/** On which side of the written value the true one may lie. */
export type Approximation = "around" | "above" | "below";

/**
 * The bounds of an approximate value.
 *
 * Ten per cent is our choice: "drygt 100" said of 115 would mislead, of 109 hardly. A count keeps a
 * leeway of one, since "färre än 5" is 4 at most. Where the verdict is the same at both bounds the
 * approximation is harmless, else it cannot be judged.
 *
 * @example bounded(100, "above", false) → { low: 100, high: 110 }
 */
export function bounded(
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

const around = wordSet("cirka ca c:a circa omkring ungefär runt kring uppskattningsvis about ~ ≈");
const above = wordSet("drygt över minst åtminstone lägst dryga > over");
const below = wordSet("nästan knappt närmare under högst max maximalt knappa < almost");
const comparedAbove = wordSet("mer fler flera större högre more");
const comparedBelow = wordSet("mindre färre lägre less fewer");

/**
 * The approximation that the one or two words before a figure say, or `null`.
 *
 * @example approximationBefore("fler", "än") → "above"
 */
export function approximationBefore(word: string, last: string): Approximation | null {
  if (around.has(last)) return "around";
  if (above.has(last)) return "above";
  if (below.has(last)) return "below";
  if (last === "till" && word === "upp") return "below";
  if (last !== "än" && last !== "than") return null;
  if (comparedAbove.has(word)) return "above";
  return comparedBelow.has(word) ? "below" : null;
}
