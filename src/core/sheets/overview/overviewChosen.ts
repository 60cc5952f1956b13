import type { CellContent } from "../../sheet/change";
import { quoted } from "../formulas/formulaText";
import { tableColumn } from "./overviewFormula";
import { type OverviewColumn, type PeriodColumn } from "./overviewKeys";
import { overviewTables } from "./overviewSheet";
import { perPeriod } from "./overviewMeasures";
import type { OverviewPeriod } from "./overviewPeriods";
import { periodLabel, type OverviewPlaces } from "./overviewPlaces";
import { chainStep } from "./overviewRows";
import type { OverviewWords } from "./overviewWords";

/** The periods that one pledge is drawn over: those that are known, by their position. */
export const datedPeriods = (periods: readonly OverviewPeriod[]): readonly number[] =>
  periods.flatMap(({ period }, position) => (period ? [position] : []));

/**
 * The cells of the chosen pledge over time, headings first: period, outcome so far in the year, and
 * target. The pledge is followed over the years by its id and by what replaced it. A period without a
 * figure is an error value, as a chart would draw an empty text as 0.
 *
 * @param cell that holds the chosen id: `$B$40`
 */
export function chosenCells(
  periods: readonly OverviewPeriod[],
  places: OverviewPlaces,
  words: OverviewWords,
  cell: string,
): readonly (readonly CellContent[])[] {
  const { chosen } = words;
  const rows = datedPeriods(periods).map((position): readonly CellContent[] => {
    const row = rowOfYear(words, cell, periods[position]?.period?.year ?? 0);
    const target = `INDEX(${ownColumn(words, "comparedWith")},${row})`;
    return [
      periodLabel(periods, position, words),
      { formula: outcomeFormula(periods, position, places, words, row) },
      { formula: `=IFERROR(IF(LEN(${target})=0,NA(),${target}+0),NA())` },
    ];
  });
  return [[chosen.period, chosen.outcome, chosen.target], ...rows];
}

const ownColumn = ({ headings }: OverviewWords, key: OverviewColumn): string =>
  tableColumn(overviewTables.pledges, headings[key]);

/** The row of the chosen pledge, or of the one in its chain, that is of a year. */
function rowOfYear(words: OverviewWords, cell: string, year: number): string {
  const chain = ownColumn(words, "chain");
  // A lookup takes ~, * and ? as patterns unless they are marked.
  const id = ["~", "*", "?"].reduce(
    (text, sign) => `SUBSTITUTE(${text},${quoted(sign)},${quoted(`~${sign}`)})`,
    cell,
  );
  const chosen = `INDEX(${chain},MATCH(${id},${ownColumn(words, "id")},0))`;
  const step = String(chainStep);
  return `MATCH(INT(${chosen}/${step})*${step}+${String(year)},${chain},0)`;
}

/** The outcome of a period; figures of the period alone are added up since the year began. */
function outcomeFormula(
  periods: readonly OverviewPeriod[],
  position: number,
  places: OverviewPlaces,
  words: OverviewWords,
  row: string,
): string {
  const year = periods[position]?.period?.year;
  const cellOf = (column: PeriodColumn, at: number): string =>
    `INDEX(${tableColumn(overviewTables.pledges, places.headingOf(column, at))},${row})`;
  const outcome = cellOf("outcome", position);
  const soFar = datedPeriods(periods)
    .filter((at) => at <= position && periods[at]?.period?.year === year)
    .map((at) => cellOf("outcome", at));
  const isAdded =
    `AND(INDEX(${ownColumn(words, "isAdded")},${row})=1,` +
    `${cellOf("measure", position)}=${quoted(perPeriod)})`;
  return `=IFERROR(IF(LEN(${outcome})=0,NA(),IF(${isAdded},SUM(${soFar.join(",")}),${outcome}+0)),NA())`;
}
