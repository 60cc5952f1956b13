import type { Severity } from "../findings/finding";
import type { TableKind } from "../schema/rows";

/** Every word of the pane's own. A word that misses in one language is a compile error there. */
export interface PaneWords {
  readonly tabs: {
    readonly label: string;
    readonly intake: string;
    readonly review: string;
    readonly status: string;
    readonly followUp: string;
    readonly about: string;
  };
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly retry: string;
  readonly reload: string;
  readonly copyAsText: string;
  readonly copied: string;
  /** Stands above the text that could not be put on the clipboard. */
  readonly copyByHand: string;
  readonly firstRun: readonly [string, string];
  readonly statusBeforeCheck: string;
  readonly run: {
    readonly waiting: string;
    readonly reading: string;
    readonly checking: string;
    readonly progress: string;
    readonly finishEditing: string;
    readonly cancelled: string;
  };
  readonly trouble: {
    readonly noAnswerTitle: string;
    readonly noAnswer: string;
    readonly notExcelTitle: string;
    readonly notExcel: string;
    readonly officeMissingTitle: string;
    readonly officeMissing: string;
    readonly notLoadedTitle: string;
    readonly notLoaded: string;
    readonly failureTitle: string;
    readonly stale: string;
    readonly dateNotSaved: string;
  };
  readonly bug: {
    readonly title: string;
    readonly nothingLost: string;
    readonly report: string;
    readonly details: string;
  };
  readonly findings: {
    readonly list: string;
    readonly filter: string;
    readonly groupBy: string;
    readonly bySheet: string;
    readonly byKind: string;
    readonly none: string;
    readonly noneShown: string;
    /** Said where only what concerns the selected cells is shown. */
    readonly selection: (place: string) => string;
    readonly noneInSelection: string;
    readonly showAll: string;
    readonly shown: (shown: number, total: number) => string;
    readonly showCell: string;
    readonly code: string;
    /** Heading of the copied text. */
    readonly copyTitle: string;
  };
  readonly severity: Readonly<Record<Severity, SeverityWords>>;
  /** "2 fel, 1 varning och 3 tips", or that there is nothing to look over. */
  readonly summary: (counts: Readonly<Record<Severity, number>>) => string;
  /** Said to screen readers when a check is done. */
  readonly done: (summary: string) => string;
  readonly updated: (summary: string) => string;
  readonly checkedTables: (pledges: number, followUps: number) => string;
  readonly noPledges: {
    readonly title: string;
    readonly lookedFor: string;
    readonly foundInstead: string;
    readonly emptySheet: string;
    readonly noHeadings: string;
    readonly knownTable: Readonly<Record<TableKind, string>>;
    readonly noSheets: string;
    readonly more: (count: number) => string;
  };
  readonly status: {
    /** Heads the copied text, followed by municipalities and years. */
    readonly copyTitle: string;
    readonly reportingDate: string;
    readonly reportingDateInput: string;
    readonly stated: (day: string) => string;
    readonly today: string;
    readonly groupBy: string;
    readonly byFocusArea: string;
    readonly byResponsible: string;
    readonly noFocusArea: string;
    readonly noResponsible: string;
    readonly mode: string;
    readonly strict: string;
    readonly graded: string;
    readonly threshold: string;
    readonly modeNote: string;
    readonly gradedFrom: (threshold: string) => string;
    readonly pledges: string;
    readonly showWorking: string;
    readonly context: (figure: string, scope: string | null, period: string | null) => string;
    readonly unreported: (periods: readonly string[]) => string;
    /** How many of those that could be judged are met: what cannot be judged never counts as missed. */
    readonly countsAs: (met: number, judged: number) => string;
  };
  /** What an interrupted run left, told in every view. */
  readonly leftovers: { readonly title: string; readonly text: string; readonly show: string };
  readonly about: {
    readonly version: string;
    readonly host: string;
    readonly platform: string;
    readonly officeVersion: string;
    readonly unknown: string;
    readonly loading: string;
    readonly privacyTitle: string;
    readonly privacy: string;
    readonly licence: string;
    readonly licenceText: string;
    readonly what: string;
  };
}

/** A severity as label of one, as label of many, and counted. */
export interface SeverityWords {
  readonly one: string;
  readonly many: string;
  readonly counted: (count: number) => string;
}
