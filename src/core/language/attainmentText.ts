import type { Judgement } from "../domain/judge";
import type { Assessable } from "./assessable";
import type { ExplainWords } from "./explainWords";
import type { Figures } from "./figures";
import { formatNumber, formatPercent } from "./formatNumber";
import type { Language } from "./language";

/**
 * How far an outcome reached, in the words that suit its kind, or `null` where nothing is to be said.
 *
 * Counts tell their share of the target, shares their distance in percentage points, a broken
 * ceiling by how much, and a change how much of the way it went.
 *
 * @example attainmentOf(words, assessable, { ratio: 0.52, … }, figures) → "52 %"
 */
export function attainmentOf(
  words: ExplainWords,
  { baseline, threshold }: Assessable,
  { ratio, deviation }: Judgement,
  { kind, isShare, unit }: Figures,
): string | null {
  if (isShare || kind === "atMost") {
    if (deviation === null || deviation >= 0 || (ratio !== null && ratio >= 1)) return null;
    const figure = formatNumber(-deviation * (isShare ? 100 : 1), words.language, [0]);
    const distance = isShare ? words.points(figure) : figure;
    return kind === "atMost" || kind === "shareAtMost"
      ? words.over(distance)
      : words.below(distance);
  }
  // Behind the baseline the change says it all; "−50 % of the way" would only confuse.
  if (ratio === null || ratio < 0) return null;
  const percent = formatPercent(ratio, words.language, [1, threshold]);
  if (kind === "atLeast") return unit ? percent : words.ofTarget(percent);
  return baseline === null ? words.ofTarget(percent) : words.ofTheWay(percent);
}

/**
 * The change since the baseline with its sign: `changeOf({ change: 0.23287, … }, "sv") → "+23,3 %"`.
 */
export function changeOf({ change }: Judgement, language: Language): string | null {
  if (change === null) return null;
  const sign = change > 0 ? "+" : change === 0 ? "±" : "";
  return `${sign}${formatPercent(change, language, [0])}`;
}
