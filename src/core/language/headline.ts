import type { RollUp } from "../domain/rollUp";
import type { Language } from "./language";
import { verdictWords } from "./verdictNames";
import type { VerdictWords } from "./verdictWords";

/**
 * The headline of a group: »3 av 5 bedömbara löften uppfyllda (0 kan ej bedömas)«.
 *
 * Pledges in open periods are told inside the parenthesis; an empty group is "inga löften".
 *
 * @example headline(rollUp(eskilstuna2021), "sv") → "3 av 5 bedömbara löften uppfyllda (0 kan ej bedömas)"
 */
export const headline = (rollUp: RollUp, language: Language): string =>
  headlineWith(verdictWords[language], rollUp);

/** As {@link headline}, with the words of one language given, for bundles that speak only one. */
export function headlineWith(words: VerdictWords, rollUp: RollUp): string {
  const { total, judged, open, verdicts } = rollUp;
  if (total === 0) return words.noPledges;
  return words.headline({ met: verdicts.met, notJudged: verdicts.notJudged, judged, open });
}
