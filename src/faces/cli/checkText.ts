import { dayToIso } from "../../core/domain/day";
import type { Examination } from "../../core/examine";
import { severities, type Finding } from "../../core/findings/finding";
import { assessableOf } from "../../core/language/assessable";
import type { CliWords } from "../../core/language/cliWords";
import { cliWordsByLanguage } from "../../core/language/cliWordsByLanguage";
import { explain } from "../../core/language/explain";
import { findingText } from "../../core/language/findingText";
import { headline } from "../../core/language/headline";
import type { Language } from "../../core/language/language";
import { standingSymbol } from "../../core/language/verdictSymbols";
import type { Report } from "../../core/report/report";
import { cellAddress } from "../../core/sheet/address";

/** Tells a person at a terminal what was found in one file; lines without a last line break. */
export function checkText(file: string, { report }: Examination, language: Language): string {
  const words = cliWordsByLanguage[language];
  return [
    file,
    words.reportingDate(dayToIso(report.reportingDate)),
    headline(report.rollUp, language),
    ...pledgeLines(report, words, language),
    "",
    ...findingLines(report.findings, words, language),
  ].join("\n");
}

function pledgeLines(report: Report, words: CliWords, language: Language): readonly string[] {
  if (report.pledges.length === 0) return [];
  const lines = report.pledges.map((assessment) => {
    const { judgement, pledge } = assessment;
    const sentence = explain(assessableOf(assessment, report.threshold), judgement, language);
    return `  ${standingSymbol(judgement)} ${pledge.id}  ${sentence}`;
  });
  return ["", words.pledges, ...lines];
}

function findingLines(
  findings: readonly Finding[],
  words: CliWords,
  language: Language,
): readonly string[] {
  if (findings.length === 0) return [words.noFindings];
  const counts = { error: 0, warning: 0, tip: 0 };
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    counts[finding.severity] += 1;
    const sheet = finding.places[0]?.sheet ?? "";
    const group = bySheet.get(sheet);
    if (group) group.push(finding);
    else bySheet.set(sheet, [finding]);
  }
  const groups = [...bySheet].flatMap(([sheet, group]) => [
    "",
    sheet,
    ...[...group]
      .sort((one, two) => rank(one) - rank(two))
      .map((finding) => `  ${findingLine(finding, words, language)}`),
  ]);
  return [words.findings(counts), ...groups];
}

const rank = (finding: Finding): number => severities.indexOf(finding.severity);

function findingLine(finding: Finding, words: CliWords, language: Language): string {
  const [place] = finding.places;
  const where = place ? [cellAddress(place), place.heading].filter(Boolean).join(" ") : "";
  const { text } = findingText(finding, language);
  return `${where} · ${words.severities[finding.severity]} · ${text} (${finding.code})`;
}
