import type { Rhythm } from "../domain/period";
import type { ComputeMode } from "../sheets/computeMode";
import type { OperationName, QuestionOption } from "../sheets/plan";

/** A choice with the line that explains it. */
export interface ExplainedChoice {
  readonly name: string;
  readonly note: string;
}

/** Every word of the pane's view of follow-ups and other sheets. */
export interface OperationWords {
  readonly lead: readonly [string, string];
  readonly look: string;
  readonly noPledges: string;
  /** Heads the proposal. */
  readonly next: string;
  readonly create: (period: string) => string;
  readonly refresh: (period: string) => string;
  readonly preview: string;
  readonly options: string;
  readonly rhythm: string;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly period: string;
  readonly year: string;
  readonly compute: string;
  readonly computeModes: Readonly<Record<ComputeMode, ExplainedChoice>>;
  readonly sheets: {
    readonly title: string;
    readonly none: string;
    readonly reported: (reported: number, rows: number) => string;
    readonly locked: string;
    readonly show: string;
    readonly refresh: string;
    readonly lock: string;
    readonly unlock: string;
    readonly lockNote: string;
    readonly changeCompute: string;
  };
  readonly collect: {
    readonly title: string;
    readonly note: string;
    readonly choose: string;
    readonly drop: string;
  };
  readonly more: {
    readonly overview: string;
    readonly overviewNote: string;
    readonly makeOverview: string;
    readonly renewOverview: string;
    readonly roll: string;
    readonly rollNote: string;
    readonly makeRoll: (year: number) => string;
    readonly newWorkbook: string;
    readonly newWorkbookNote: string;
    readonly makeNewWorkbook: string;
    readonly examples: string;
    readonly removeExamples: string;
  };
  readonly draft: {
    readonly titles: Readonly<Record<OperationName, string>>;
    readonly changed: string;
    readonly questions: string;
    readonly confirm: Readonly<Record<OperationName, string>>;
    readonly drop: string;
    readonly unanswered: string;
    /** Gives one answer to all questions that can have it. */
    readonly answerAll: Readonly<Record<QuestionOption, string>>;
  };
  readonly history: {
    readonly title: string;
    readonly undo: string;
    /** What was done, by its operation and the name of its sheet, period or year. */
    readonly names: Readonly<Record<OperationName, (name: string) => string>>;
  };
  readonly leftovers: {
    readonly title: string;
    readonly sheets: (count: number) => string;
    readonly unfinished: string;
    readonly pending: string;
    readonly remove: string;
    readonly later: string;
    readonly removed: string;
  };
  readonly busy: { readonly reading: string; readonly writing: string; readonly progress: string };
  readonly noAnswer: string;
  readonly done: string;
  readonly nothingToDo: string;
}
