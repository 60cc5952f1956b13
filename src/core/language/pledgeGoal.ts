import { kindTraits } from "../domain/kinds";
import { missingOutcome } from "../domain/outcome";
import type { Pledge } from "../domain/pledge";
import { placeOf } from "./explainWith";
import type { ExplainWords } from "./explainWords";
import { figuresOf } from "./figures";

/**
 * A pledge's target in words, without what was reported; "" where it has no kind, or no target that
 * its kind needs.
 *
 * It goes into the sentence "Löftet var …", so a direction keeps its "att": "att öka antalet brott".
 *
 * @example pledgeGoal(explainWordsSv, pledge) → "minst 200 trafikkontroller i prioriterade stadsdelar"
 */
export function pledgeGoal(words: ExplainWords, pledge: Pledge): string {
  const { target, baseline, unit, scope } = pledge;
  const figures = figuresOf(
    { kind: pledge.kind, target, baseline, unit, scope, outcome: missingOutcome, threshold: 1 },
    words.language,
  );
  const { kind, isByPercent } = figures;
  if (kind === null || (kindTraits[kind].needsTarget && target === null)) return "";
  const place = placeOf(words, scope);
  const retell = words.pledge[kind];
  if (!retell) return "";
  const amount = target === null ? "" : `${figures.target} ${isByPercent ? "" : figures.unit}`;
  return retell({
    amount: amount.trim(),
    unit: figures.unit,
    isCounted: Number.isInteger(baseline),
    place,
    baseline: figures.baseline,
    goal: figures.goal,
  });
}
