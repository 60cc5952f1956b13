import { followUpColumns, type FollowUpColumn } from "../followUp/followUpColumns";
import { rowCell } from "./overviewFormula";
import { columnOfBasis, type OverviewColumn, type PeriodColumn } from "./overviewKeys";
import { overviewTables } from "./overviewSheet";
import type { OverviewPeriod } from "./overviewPeriods";
import type { OverviewWords } from "./overviewWords";

/** How the formulas of the overview name its cells. */
export interface OverviewPlaces {
  /** A cell of the formula's own row. */
  readonly own: (column: OverviewColumn) => string;
  /** A cell of the formula's own row that is kept for a period, by the period's position. */
  readonly ofPeriod: (column: PeriodColumn, position: number) => string;
  /** The heading of a column that is kept for a period. */
  readonly headingOf: (column: PeriodColumn, position: number) => string;
  /** The heading of a step in the reading of a period's cell. */
  readonly stepHeading: (column: FollowUpColumn, position: number) => string;
  /** A column of the table that stands for no key of ours, by its heading. */
  readonly headed: (heading: string) => string;
  /** What stands for a cell of a follow-up row, where that is the same for all periods. */
  readonly basis: (column: FollowUpColumn) => string;
  /** The cells of the date and of the threshold that verdicts are given for: `$B$2`. */
  readonly standing: string;
  readonly threshold: string;
  /** Whether a pledge has planned shares (Fördelning), which hidden columns then hold. */
  readonly hasPlans: boolean;
}

/** Names the cells of the overview. Two sources of one period are told apart by a number. */
export function overviewPlaces(
  periods: readonly OverviewPeriod[],
  words: OverviewWords,
  cells: Pick<OverviewPlaces, "standing" | "threshold" | "hasPlans">,
): OverviewPlaces {
  const own = (column: OverviewColumn): string =>
    rowCell(overviewTables.pledges, words.headings[column]);
  const headingOf = (column: PeriodColumn, position: number): string =>
    words.periodHeadings[column](periodLabel(periods, position, words));
  return {
    ...cells,
    own,
    headingOf,
    ofPeriod: (column, position) => rowCell(overviewTables.pledges, headingOf(column, position)),
    stepHeading: (column, position) =>
      `${followUpColumns[column].heading} ${periodLabel(periods, position, words)}`,
    headed: (heading) => rowCell(overviewTables.pledges, heading),
    basis: (column) => {
      const same = columnOfBasis[column];
      if (same !== undefined) return own(same);
      const { heading, role } = followUpColumns[column];
      return role === "basis" ? rowCell(overviewTables.pledges, heading) : '""';
    },
  };
}

/**
 * What a period is called: `2021-T1`, or `2021-T1 nr 2` where two tables tell of it. It stands in
 * headings that formulas name, where brackets and the like would have to be escaped.
 */
export function periodLabel(
  periods: readonly OverviewPeriod[],
  position: number,
  { noPeriod }: OverviewWords,
): string {
  const name = periods[position]?.name ?? "";
  const before = periods.slice(0, position).filter((other) => other.name === name).length;
  const label = name === "" ? noPeriod : name;
  return before === 0 ? label : `${label} nr ${String(before + 1)}`;
}
