import { svg } from "./svg";

/** A text in the drawing. */
export function chartText(
  x: number,
  y: number,
  words: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  return svg("text", { x, y, "font-size": 11, fill: "#404040", ...attributes }, words);
}

/** `shortened("Otrygga platser", 8)` → `"Otrygga…"`. */
export function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, Math.max(1, most - 1))}…`;
}
