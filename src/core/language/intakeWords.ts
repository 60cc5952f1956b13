import type { PledgeDoubt } from "../intake/pledgeDoubts";
import type { ReportedFigure } from "../intake/reportedFigure";
import type { ProposalPart, Recurrence } from "../reading/pledge/proposal";

/** What is said of a Word file beside its text. */
export type DocumentRemark = "trackedChanges" | "comments";

/** Every word of the view *Läs in*. */
export interface IntakeWords {
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly read: string;
  readonly choose: string;
  readonly drop: string;
  /** What a pasted text is called where a file would have its name. */
  readonly pasted: string;
  readonly readFrom: (file: string) => string;
  readonly reading: string;
  readonly progress: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly remarks: Readonly<Record<DocumentRemark, string>>;
  readonly notSwedish: string;
  readonly nothing: string;
  readonly leftOut: (count: number) => string;
  readonly found: {
    readonly pledges: (count: number) => string;
    readonly activities: (count: number) => string;
    readonly outcomes: (count: number) => string;
  };
  readonly pledges: {
    readonly title: string;
    readonly add: (count: number) => string;
    readonly newSheet: string;
    readonly wholeWorkbook: string;
    readonly makeWorkbook: string;
    /** Names the row's checkbox together with the pledge's text. */
    readonly take: string;
    readonly proposal: string;
    readonly noProposal: string;
    readonly duplicate: (id: string) => string;
    readonly yearly: (working: {
      readonly value: string;
      readonly per: string;
      readonly times: string;
      readonly total: string;
    }) => string;
    readonly recurrences: Readonly<Record<Recurrence, string>>;
    readonly split: (count: number) => string;
    readonly doubts: Readonly<Record<PledgeDoubt, string>>;
    readonly change: string;
    readonly notPeriod: string;
    readonly notNumber: string;
  };
  readonly all: string;
  readonly none: string;
  readonly fields: {
    readonly kind: string;
    readonly noKind: string;
    readonly target: string;
    readonly unit: string;
    readonly scope: string;
    readonly period: string;
    readonly responsible: string;
  };
  /** What a marked stretch of the text was read as, for who does not see the mark. */
  readonly marked: Readonly<Record<ProposalPart, string>>;
  readonly activities: {
    readonly title: string;
    readonly add: (count: number) => string;
    readonly duplicate: string;
    readonly unpaired: string;
  };
  readonly outcomes: {
    readonly title: string;
    readonly note: string;
    readonly fill: (count: number, period: string) => string;
    readonly period: string;
    readonly pledge: string;
    readonly noPledge: string;
    readonly askPledge: string;
    readonly value: string;
    readonly reason: (reason: string, category: string | null) => string;
    readonly scope: (scope: string) => string;
    readonly preliminary: string;
    readonly doubts: Readonly<Record<Exclude<ReportedFigure["doubt"], null>, string>>;
  };
}
