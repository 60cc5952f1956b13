/** The words of the pictures in Läge. */
export interface ChartWords {
  readonly title: string;
  readonly byFocusArea: string;
  readonly byResponsible: string;
  readonly noFocusArea: string;
  readonly noResponsible: string;
  /** Pledges in open periods, counted as one. */
  readonly open: string;
  readonly all: string;
  readonly asTable: string;
  /** What a person who does not see the bars is told: the picture's name and each group's counts. */
  readonly bars: (title: string, groups: readonly string[]) => string;
  /** One group in words: "Trafik: 3 av 5 bedömbara uppfyllda". */
  readonly group: (name: string, parts: readonly string[]) => string;
  readonly overTime: string;
  readonly choose: string;
  readonly period: string;
  readonly outcome: string;
  readonly target: string;
  readonly noTarget: string;
  readonly noSeries: string;
  /** What a person who does not see the line is told. */
  readonly line: (pledge: string, points: readonly string[], target: string | null) => string;
}
