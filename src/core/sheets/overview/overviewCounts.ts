import { interims, verdicts, type Verdict } from "../../domain/verdict";
import type { CellContent } from "../../sheet/change";
import { quoted } from "../formulas/formulaText";
import { tableColumn } from "./overviewFormula";
import type { OverviewGroups } from "./overviewGroups";
import { overviewTables } from "./overviewSheet";
import type { SheetWords } from "../sheetWords";

/**
 * The cells of a table of counts, headings first: name, the four verdicts, those that are still open,
 * all, and a summary. The headings carry symbols, so that a chart's legend does.
 *
 * @param column of the table of pledges that holds the group's number
 */
export function countsCells(
  words: SheetWords,
  column: GroupColumn,
  { names }: OverviewGroups,
  { heading, unnamed }: { readonly heading: string; readonly unnamed: string },
): readonly (readonly CellContent[])[] {
  const { groups } = words.overview;
  const headings = [
    heading,
    ...verdicts.map((verdict) => headingOf(words, verdict)),
    groups.open,
    groups.all,
    groups.summary,
  ];
  const rows = names.map((group, position) => {
    const count = counter(words, column, position + 1);
    return [
      group ?? unnamed,
      ...verdicts.map((verdict) => ({ formula: `=${count.verdict(verdict)}` })),
      { formula: `=${count.open}` },
      { formula: `=${count.all}` },
      {
        formula:
          `=IF(${count.all}=0,${quoted(groups.noPledges)},` +
          `${count.verdict("met")}&${quoted(words.followUp.headline.of)}&(${count.judged})` +
          `&${quoted(groups.judged)})`,
      },
    ];
  });
  return [headings, ...rows];
}

const headingOf = ({ followUp }: SheetWords, verdict: Verdict): string =>
  `${followUp.symbols[verdict]} ${followUp.verdicts[verdict]}`;

type GroupColumn = "focusGroup" | "responsibleGroup";

/** Counts of one group by formula. Nothing that is missing counts as anything. */
function counter(words: SheetWords, group: GroupColumn, number: number) {
  const column = (key: "verdict" | GroupColumn): string =>
    tableColumn(overviewTables.pledges, words.overview.headings[key]);
  const within = `${column(group)},${String(number)}`;
  const standing = (criterion: string): string =>
    `COUNTIFS(${within},${column("verdict")},${quoted(criterion)})`;
  // What cannot be judged says why after its word.
  const verdict = (one: Verdict): string =>
    standing(words.followUp.verdicts[one] + (one === "notJudged" ? "*" : ""));
  return {
    verdict,
    judged: (["met", "partlyMet", "notMet"] as const).map(verdict).join("+"),
    open: interims.map((interim) => standing(words.followUp.verdicts[interim])).join("+"),
    all: `COUNTIFS(${within})`,
  };
}
