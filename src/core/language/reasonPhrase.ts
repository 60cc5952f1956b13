import { kindTraits, type TargetKind } from "../domain/kinds";
import type { Reason } from "../domain/verdict";
import type { Assessable } from "./assessable";
import type { ExplainWords } from "./explainWords";
import { tidy, type Figures } from "./figures";
import type { VerdictWords } from "./verdictWords";

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
  if (reason === "invalidTarget") {
    return target !== null && target < 0
      ? words.negativeTarget
      : words.targetBehind(goal, baseline);
  }
  return reason === "wrongScope" && scope && outcomeScope
    ? words.scopesDiffer(tidy(outcomeScope), tidy(scope))
    : shortReason(words.verdicts, reason, kind);
}

/**
 * Why a pledge cannot be judged, in short: a kind that never has a target (löpande, volym) lacks
 * nothing, so its words differ.
 *
 * @example shortReason(verdictWordsSv, "noBaseline", "increase") → "basvärde saknas"
 */
export const shortReason = (
  { reasons, targetless }: VerdictWords,
  reason: Reason,
  kind: TargetKind | null,
): string =>
  reason === "noTarget" && kind !== null && kindTraits[kind].isTargetless
    ? targetless
    : reasons[reason];
