import type { OverviewColumn, PeriodColumn } from "./overviewKeys";

/** Words of the overview sheet; those of verdicts and goals are the follow-up sheet's. */
export interface OverviewWords {
  /** The sheet's name. */
  readonly sheet: string;
  readonly title: string;
  /** Says what the sheet is, and that it is made anew. */
  readonly about: string;
  readonly labels: {
    readonly standing: string;
    readonly threshold: string;
    readonly chosen: string;
  };
  readonly captions: {
    readonly byFocusArea: string;
    readonly byResponsible: string;
    readonly chosen: string;
    readonly pledges: string;
  };
  readonly headings: Readonly<Record<OverviewColumn, string>>;
  /** Stands for the period of rows that no period is known of. */
  readonly noPeriod: string;
  /** Headings of what is kept for each period. */
  readonly periodHeadings: Readonly<Record<PeriodColumn, (period: string) => string>>;
  readonly groups: {
    readonly focusArea: string;
    readonly responsible: string;
    readonly noFocusArea: string;
    readonly noResponsible: string;
    /** Pledges in open periods, and the symbol before it. */
    readonly open: string;
    readonly all: string;
    readonly summary: string;
    /** Follows the figures of a summary: "3 av 5 bedömbara". */
    readonly judged: string;
    readonly noPledges: string;
  };
  /** Stands for a sum of which a part is no number. */
  readonly noSum: string;
  readonly chosen: {
    readonly period: string;
    readonly outcome: string;
    readonly target: string;
    readonly inputTitle: string;
    readonly inputText: string;
    readonly errorTitle: string;
    readonly errorText: string;
    /** Says that an error value is a period without a figure, which is never drawn as 0. */
    readonly noFigure: string;
  };
  readonly charts: {
    readonly byFocusArea: ChartWords;
    readonly byResponsible: ChartWords;
    readonly chosen: ChartWords;
  };
}

export interface ChartWords {
  readonly title: string;
  /** What is drawn, and the cells where the same figures stand. */
  readonly alternative: (area: string) => string;
}
