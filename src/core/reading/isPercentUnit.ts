import { foldWord } from "./words";

/**
 * True where a unit (enhet) says that figures are per cent.
 *
 * @example isPercentUnit("Procent") → true; isPercentUnit("procentenheter") → false
 */
export function isPercentUnit(unit: string | null): boolean {
  return (
    unit !== null && /^(?:%|procent|percent|per cent|proc\.?)(?: av .*)?$/.test(foldWord(unit))
  );
}
