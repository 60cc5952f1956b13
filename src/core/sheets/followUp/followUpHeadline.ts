import { followUpColumns } from "./followUpColumns";
import type { FollowUpWords } from "./followUpWords";

/**
 * The formula of a follow-up's headline, »3 av 5 bedömbara löften uppfyllda (2 kan ej bedömas)«: counts
 * of what Bedömning says, so that it lives. Rows that do not count say nothing there.
 *
 * @example followUpHeadline("LofteUppf_2021_T2", words) → "=IF(COUNTIF(LofteUppf_2021_T2[Bedömning],\"?*\")=0,…)"
 */
export function followUpHeadline(
  table: string,
  { verdicts, headline }: Pick<FollowUpWords, "verdicts" | "headline">,
): string {
  const column = `${table}[${followUpColumns.verdict.heading}]`;
  const count = (...names: readonly string[]): string =>
    names.map((name) => `COUNTIF(${column},"${name}")`).join("+");
  const { onTrack, atRisk, behind, notStarted, notReported, notForecast } = verdicts;
  const judged = count(verdicts.met, verdicts.partlyMet, verdicts.notMet);
  const open = count(onTrack, atRisk, behind, notStarted, notReported, notForecast);
  const parts = [
    count(verdicts.met),
    `"${headline.of}"`,
    `(${judged})`,
    `"${headline.met}"`,
    count(`${verdicts.notJudged}*`),
    `"${headline.notJudged}"`,
    `IF(${open}>0,", "&(${open})&"${headline.open}","")`,
    `"${headline.end}"`,
  ];
  return `=IF(${count("?*")}=0,"${headline.none}",${parts.join("&")})`;
}
