import { periodName } from "../../core/domain/period";
import type { FollowUp } from "../../core/domain/pledge";
import { assessableOf } from "../../core/language/assessable";
import { figuresOf, tidy } from "../../core/language/figures";
import type { Language } from "../../core/language/language";
import { paneWordsIn } from "../../core/language/paneWordsIn";
import type { ReportedPledge } from "../../core/report/report";

/**
 * What stands beside a pledge's outcome without counting: figures of other scopes, and periods that
 * nobody reported.
 *
 * @example contextLines(checks, 0.5, "sv") → ["696 i hela Eskilstuna – visas som sammanhang, räknas inte"]
 */
export function contextLines(
  reported: ReportedPledge,
  threshold: number,
  language: Language,
): readonly string[] {
  const words = paneWordsIn(language).status;
  const { write } = figuresOf(assessableOf(reported, threshold), language);
  const { context, unreported } = reported.combined;
  const lines = context.map((row) =>
    words.context(
      figureOf(row, write),
      row.scope === null ? null : tidy(row.scope),
      row.period === null ? null : periodName(row.period),
    ),
  );
  return unreported.length === 0 ? lines : [...lines, words.unreported(unreported.map(periodName))];
}

function figureOf({ outcome, outcomeText }: FollowUp, write: (value: number) => string): string {
  if (outcome.state === "number") return write(outcome.value);
  return outcome.state === "text" ? `”${tidy(outcome.text)}”` : tidy(outcomeText ?? "–");
}
