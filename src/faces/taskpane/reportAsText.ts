import { dayToIso } from "../../core/domain/day";
import { assessableOf } from "../../core/language/assessable";
import { explain } from "../../core/language/explain";
import { formatPercent } from "../../core/language/formatNumber";
import { headline } from "../../core/language/headline";
import type { Language } from "../../core/language/language";
import { paneWordsIn } from "../../core/language/paneWordsIn";
import { standingName } from "../../core/language/verdictNames";
import { standingSymbol } from "../../core/language/verdictSymbols";
import type { Report, ReportedPledge } from "../../core/report/report";
import { groupsOf, type PledgeGrouping } from "./pledgeRows";

/**
 * A report as plain text to paste into a letter: title, date, headline, and the pledges group by group, each
 * with symbol, word and sentence.
 */
export function reportAsText(report: Report, grouping: PledgeGrouping, language: Language): string {
  const words = paneWordsIn(language).status;
  const unnamed = grouping === "focusArea" ? words.noFocusArea : words.noResponsible;
  const head = [
    titleOf(report, words.copyTitle),
    `${words.reportingDate}: ${dayToIso(report.reportingDate)}`,
    headline(report.rollUp, language),
    ...(report.graded ? [words.gradedFrom(formatPercent(report.threshold, language))] : []),
  ].join("\n");
  const groups = groupsOf(report, grouping).map((group) => {
    const pledges = group.pledges.flatMap((index) => {
      const reported = report.pledges[index];
      return reported ? [pledgeAsText(reported, report.threshold, language)] : [];
    });
    return [(group.name ?? unnamed).toLocaleUpperCase(language), ...pledges].join("\n\n");
  });
  return `${[head, ...groups].join("\n\n")}\n`;
}

/** Whose pledges and of which years, as far as the rows say: "Medborgarlöften Eskilstuna 2021". */
function titleOf({ pledges }: Report, title: string): string {
  const stated = (values: readonly (string | number | null)[]): string =>
    [...new Set(values)].filter((value) => value !== null).join(", ");
  return [
    title,
    stated(pledges.map(({ pledge }) => pledge.municipality)),
    stated(pledges.map(({ pledge }) => pledge.year)),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function pledgeAsText(reported: ReportedPledge, threshold: number, language: Language): string {
  const { pledge, judgement } = reported;
  return [
    `${standingSymbol(judgement)} ${standingName(judgement, language)}: ${pledge.text === "" ? pledge.id : pledge.text}`,
    explain(assessableOf(reported, threshold), judgement, language),
  ].join("\n");
}
