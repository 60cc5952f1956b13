import type { Area } from "../../sheet/sheet";

/** How many rows the parts of the overview have; nothing else decides where they stand. */
export interface OverviewCounts {
  readonly focusAreas: number;
  readonly responsible: number;
  /** Periods of the chosen pledge; with none, nothing is drawn over time. */
  readonly periods: number;
  readonly pledges: number;
}

/** Where the parts of the overview stand, as zero-based rows and columns. */
export interface OverviewGeometry {
  /** Each caption stands in the row above its table. */
  readonly byFocusArea: Area;
  readonly byResponsible: Area;
  readonly focusChart: Area;
  readonly responsibleChart: Area;
  readonly chosen: {
    readonly cell: { readonly row: number; readonly column: number };
    readonly table: Area;
    readonly chart: Area;
  } | null;
  readonly pledges: Area;
}

/** What stands above all parts, wherever those come to stand. Each fact has its label to the left. */
export const overviewTop = {
  title: { row: 0, column: 0 },
  standing: { row: 1, column: 1 },
  threshold: { row: 1, column: 4 },
  headline: { row: 2, column: 0 },
  about: { row: 3, column: 0 },
} as const;

/** The columns of the counts: name, four verdicts, open, all, and the summary. */
export const countsWidth = 8;
/** Counts stand below the pledges' texts, whose column is wide enough for the groups' names. */
export const countsColumn = 1;

const chartHeight = 16;

/**
 * Lays out the parts below each other: counts, charts, one pledge over time, and all pledges last, as
 * they are the longest.
 *
 * @param width of the table of pledges
 * @example overviewGeometry({ focusAreas: 2, responsible: 1, periods: 2, pledges: 5 }, 40).byFocusArea.row → 6
 */
export function overviewGeometry(counts: OverviewCounts, width: number): OverviewGeometry {
  const countsArea = (row: number, groups: number): Area => ({
    row,
    column: countsColumn,
    height: groups + 1,
    width: countsWidth,
  });
  const byFocusArea = countsArea(6, counts.focusAreas);
  const byResponsible = countsArea(below(byFocusArea) + 2, counts.responsible);
  const charts = below(byResponsible) + 1;
  const chosenRow = charts + chartHeight + 1;
  const chosenHeight = Math.max(counts.periods + 1, chartHeight - 2);
  const pledgesRow = counts.periods === 0 ? chosenRow + 1 : chosenRow + 3 + chosenHeight + 2;
  return {
    byFocusArea,
    byResponsible,
    focusChart: { row: charts, column: 0, height: chartHeight, width: 3 },
    responsibleChart: { row: charts, column: 3, height: chartHeight, width: 6 },
    chosen:
      counts.periods === 0
        ? null
        : {
            cell: { row: chosenRow + 1, column: 1 },
            table: { row: chosenRow + 3, column: 1, height: counts.periods + 1, width: 3 },
            chart: { row: chosenRow, column: 4, height: chosenHeight + 2, width: 5 },
          },
    pledges: { row: pledgesRow, column: 0, height: counts.pledges + 1, width },
  };
}

const below = ({ row, height }: Area): number => row + height;
