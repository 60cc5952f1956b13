import { kindTraits } from "../domain/kinds";
import type { Reason } from "../domain/verdict";
import type { Assessable } from "./assessable";
import type { ExplainWords } from "./explainWords";
import { tidy, type Figures } from "./figures";

/**
 * Why this very pledge cannot be judged, with its own figures and scopes where they say more.
 *
 * @example reasonPhrase(words, { kind: "volume", … }, "noTarget", figures) → "löftet har inget mål"
 */
export function reasonPhrase(
  words: ExplainWords,
  { target, scope, outcomeScope }: Assessable,
  reason: Reason,
  { kind, goal, baseline }: Figures,
): string {
  const { reasons, targetless } = words.verdicts;
  switch (reason) {
    case "noTarget":
      return kind !== null && kindTraits[kind].isTargetless ? targetless : reasons.noTarget;
    case "invalidTarget":
      return target !== null && target < 0
        ? words.negativeTarget
        : words.targetBehind(goal, baseline);
    case "wrongScope":
      return scope && outcomeScope
        ? words.scopesDiffer(tidy(outcomeScope), tidy(scope))
        : reasons.wrongScope;
    default:
      return reasons[reason];
  }
}
