import type { Pledge } from "../domain/pledge";
import { kindTraits } from "../domain/kinds";
import { remembered } from "../domain/remembered";
import { foldWord } from "../reading/words";
import { unitOfFigures } from "../schema/cellReader";

/** Units of things that are measured and may well be halves. */
const measuredUnits =
  /^(?:tim|timm|timmar?|h|hours?|min|minute?r?|minutes|sek(?:under)?|dagar|dygn|veckor|månader|år|km|m|meter|mil|m2|m²|kvm|ha|hektar|kg|g|gram|ton|liter|l|kr|kronor|tkr|mkr|sek|miljoner|tusental|poäng|index|betyg|grader|‰|promille|procentenheter)\b|per |\/|snitt|medel|genomsnitt/;

/**
 * True where a pledge's figures are counts of whole things: not shares, and not what is measured.
 *
 * @example isCounted({ kind: "atLeast", unit: "trafikkontroller", target: 200, baseline: null }) → true
 */
export function isCounted({
  kind,
  unit,
  target,
  baseline,
}: Pick<Pledge, "kind" | "unit" | "target" | "baseline">): boolean {
  if (kind === null || kind === "done" || kindTraits[kind].isShare) return false;
  if (unitOfFigures(kind, unit) !== null) return false;
  // Who promises two and a half counts in halves.
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  if (
    ![isByPercent ? null : target, baseline].every((one) => one === null || Number.isInteger(one))
  ) {
    return false;
  }
  return unit === null || !isMeasured(unit);
}

const isMeasured = remembered((unit: string) => measuredUnits.test(foldWord(unit)));
