import type { Day } from "../../core/domain/day";
import { defaultThreshold } from "../../core/domain/verdict";
import type { Examination } from "../../core/examine";
import type { Failure } from "../../core/result/result";
import type { OfficeAnswer, Selection } from "./paneHost";

export const tabs = ["intake", "review", "status", "followUp", "about"] as const;
export type Tab = (typeof tabs)[number];

/** How the user wants pledges judged. */
export interface Choices {
  /** The date saved in the workbook; `null` is today's. */
  readonly reportingDate: Day | null;
  readonly graded: boolean;
  readonly threshold: number;
}

export type RunStep = "waiting" | "reading" | "checking";
export type RunHint = "finishEditing" | "noAnswer";

/** A check that is going on. */
export interface Run {
  /** Quiet runs follow a change by themselves and show no progress. */
  readonly isQuiet: boolean;
  readonly step: RunStep;
  /** Between 0 and 1. */
  readonly share: number;
  readonly hint: RunHint | null;
}

/** Something that stood in the way: the world's refusal, or a part of the add-in not fetched. */
export type Trouble =
  { readonly kind: "failure"; readonly failure: Failure } | { readonly kind: "notLoaded" };

/** What is said to screen readers. */
export type News = "done" | "updated" | "cancelled";

export interface PaneState {
  readonly tab: Tab;
  readonly office: OfficeAnswer | "waiting" | "slow";
  readonly run: Run | null;
  readonly examination: Examination | null;
  /** The cells whose findings alone are shown; `null` shows all. */
  readonly selection: Selection | null;
  readonly trouble: Trouble | null;
  /** True where the workbook has changed since the check and no new check has answered. */
  readonly isStale: boolean;
  readonly choices: Choices;
  readonly news: News | null;
  /** A fault of ours, for the person to report. */
  readonly bug: Error | null;
}

export type PaneEvent =
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "officeAnswered"; readonly office: OfficeAnswer | "slow" }
  | { readonly type: "started"; readonly isQuiet: boolean }
  | { readonly type: "advanced"; readonly step: RunStep; readonly share: number }
  | { readonly type: "hinted"; readonly hint: RunHint }
  | { readonly type: "finished"; readonly examination: Examination; readonly isQuiet: boolean }
  | { readonly type: "troubled"; readonly trouble: Trouble; readonly isQuiet: boolean }
  /** Something beside the check was refused, such as showing a cell. */
  | { readonly type: "refused"; readonly failure: Failure }
  | { readonly type: "cancelled" }
  | { readonly type: "selected"; readonly selection: Selection | null }
  | { readonly type: "workbookChanged" }
  | { readonly type: "chosen"; readonly choices: Partial<Choices> }
  | { readonly type: "broke"; readonly error: Error }
  | { readonly type: "troubleClosed" };

export const firstState: PaneState = {
  tab: "review",
  office: "waiting",
  run: null,
  examination: null,
  selection: null,
  trouble: null,
  isStale: false,
  choices: { reportingDate: null, graded: false, threshold: defaultThreshold },
  news: null,
  bug: null,
};

/** The pane's next state: what a check, Office or the person did is told as an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tabChosen":
      return { ...state, tab: event.tab };
    case "officeAnswered":
      return { ...state, office: event.office };
    case "started":
      return {
        ...state,
        run: { isQuiet: event.isQuiet, step: "waiting", share: 0, hint: null },
        trouble: event.isQuiet ? state.trouble : null,
        news: null,
      };
    case "advanced":
      return withRun(state, { step: event.step, share: event.share, hint: null });
    case "hinted":
      return withRun(state, { hint: event.hint });
    case "finished":
      return {
        ...state,
        run: null,
        trouble: null,
        isStale: false,
        examination: event.examination,
        bug: bugIn(event.examination) ?? state.bug,
        news: event.isQuiet ? "updated" : "done",
      };
    case "troubled":
      // A quiet run that failed leaves the old result standing, with the note that it is old.
      return event.isQuiet
        ? { ...state, run: null, isStale: true }
        : { ...state, run: null, trouble: event.trouble };
    case "refused":
      return { ...state, trouble: { kind: "failure", failure: event.failure } };
    case "selected":
      return { ...state, selection: event.selection };
    case "cancelled":
      return { ...state, run: null, news: "cancelled" };
    case "workbookChanged":
      return state.examination === null ? state : { ...state, isStale: true };
    case "chosen":
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case "broke":
      return { ...state, run: null, bug: event.error };
    case "troubleClosed":
      return { ...state, trouble: null };
  }
}

/** A check that broke never silences the rest, but it is told of beside them. */
function bugIn({ report }: Examination): Error | null {
  return report.bugs ? new Error(report.bugs.join("\n")) : null;
}

const withRun = (state: PaneState, change: Partial<Run>): PaneState =>
  state.run === null ? state : { ...state, run: { ...state.run, ...change } };
