import type { Interim, Reason, Verdict } from "../domain/verdict";

/** Counts that the headline is made of. */
export interface HeadlineCounts {
  readonly met: number;
  readonly judged: number;
  readonly notJudged: number;
  readonly open: number;
}

/** The words of verdicts in one language; a language that lacks one does not compile. */
export interface VerdictWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly interims: Readonly<Record<Interim, string>>;
  /** Short, after "Kan ej bedömas – " or a colon; no capital, no full stop. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** The reason `noTarget` of a kind that never has one (löpande, volym). */
  readonly targetless: string;
  readonly headline: (counts: HeadlineCounts) => string;
  readonly noPledges: string;
}
