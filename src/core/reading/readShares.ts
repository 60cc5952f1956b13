import { readFigure } from "./readFigure";
import type { CellInput } from "./readOutcome";
import { foldWord } from "./words";

/**
 * Reads planned shares per period (Fördelning) as fractions that sum to one, or gives `null` for an
 * even plan and for what is none.
 *
 * Written as fractions or per cent, parted by semicolon, slash, bar or line; the last digit may be
 * rounded ("33 %; 33 %; 33 %"), so the sum may miss by one in a hundred and is made whole.
 *
 * @example readShares("20 %; 30 %; 50 %") → [0.2, 0.3, 0.5]; readShares("jämn") → null
 */
export function readShares(value: CellInput): readonly number[] | null {
  if (typeof value !== "string" || value.length > 200) return null;
  const parts = value
    .split(/[;/|\n]|, /)
    .map((part) => foldWord(part).replace(/ ?(?:%|procent)$/, ""));
  const shares = parts.map((part) => {
    const figure = readFigure(part);
    return figure?.state === "number" && figure.value >= 0 ? figure.value : Number.NaN;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  const whole = sum > 10 ? 100 : 1;
  if (shares.length < 2 || !(Math.abs(sum / whole - 1) <= 0.0101)) return null;
  const isExact = Math.abs(sum / whole - 1) <= 1e-9;
  return shares.map((share) => share / (isExact ? whole : sum));
}
