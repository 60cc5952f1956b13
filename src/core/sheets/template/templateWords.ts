/** What a person is told who stands in a cell, and who has typed what its list lacks. */
export interface TemplateMessage {
  readonly title: string;
  readonly text: string;
  readonly error: string;
}

/** The columns of Löften whose cells say what belongs there. */
export const explainedColumns = [
  "id",
  "text",
  "year",
  "perspectives",
  "kind",
  "target",
  "scope",
  "baseline",
  "start",
  "end",
  "rhythm",
] as const;
export type ExplainedColumn = (typeof explainedColumns)[number];

/** The words of an example: what the code calls by other names is said elsewhere. */
export interface ExampleWords {
  /** Begins so that nobody takes it for a pledge. */
  readonly text: string;
  readonly responsible: string;
  readonly focusArea: string;
  readonly unit: string;
  readonly scope: string;
  /** The activity that serves the pledge: what, and how. */
  readonly what: string;
  readonly how: string;
}

/** Words of the sheets of a new workbook. */
export interface TemplateWords {
  /** What an empty sheet is called. */
  readonly emptySheet: string;
  readonly guide: {
    readonly sheet: string;
    readonly title: string;
    /** Steps under their headings, in order. */
    readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  };
  readonly pledges: {
    readonly sheet: string;
    readonly title: string;
    readonly hint: string;
    /** As the reading of sheets knows it. */
    readonly reportingDate: string;
    readonly reportingDateMessage: TemplateMessage;
    readonly messages: Readonly<Record<ExplainedColumn, TemplateMessage>>;
  };
  readonly activities: {
    readonly sheet: string;
    readonly title: string;
    readonly hint: string;
    readonly perspective: TemplateMessage;
  };
  readonly examples: {
    readonly municipality: string;
    /** At least 40, decrease by 10 %, and one to be done. */
    readonly atLeast: ExampleWords;
    readonly decrease: ExampleWords;
    readonly done: ExampleWords;
  };
}
