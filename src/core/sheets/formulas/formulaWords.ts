import type { Judgement } from "../../domain/judge";
import type { TargetKind } from "../../domain/kinds";
import type { Outcome } from "../../domain/outcome";
import type { Interim, Reason, Verdict } from "../../domain/verdict";

/** What a row is explained from. Shares and percentages are fractions. */
export interface Explainable {
  readonly kind: TargetKind | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly outcome: Outcome;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly outcomeScope: string | null;
  readonly threshold: number;
}

/** Words that computed cells hold, in all three ways to compute. */
export interface FormulaWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly interims: Readonly<Record<Interim, string>>;
  /** Short reasons, after "Kan ej bedömas – ". */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** The reason of kinds that never have a target: löpande, volym. */
  readonly targetless: string;
  /** Between verdict and reason: " – ". */
  readonly because: string;
  /** Förklaring of a row that concerns a part of its pledge, or something else. */
  readonly notCounted: string;
  /** The parts of the sentences that built-in formulas put together. */
  readonly sentence: SentenceWords;
  /** The sentences that explain a judged row, where they are written as values. */
  readonly explain: (row: Explainable, judgement: Judgement) => string;
}

/** Parts of sentences, with the spaces and marks that belong to them. */
export interface SentenceWords {
  /** "Löftet är " and "Löftet var ", before the target in words. */
  readonly pledgeIs: string;
  readonly pledgeWas: string;
  /** What is promised where something is to be done. */
  readonly toBeDone: string;
  /** "Utfallet hittills är " and "Utfallet var ", before a figure. */
  readonly outcomeIs: string;
  readonly outcomeWas: string;
  /** "Redovisat: ", before what cannot be judged. */
  readonly reported: string;
  readonly quoteStart: string;
  readonly quoteEnd: string;
  readonly done: string;
  readonly inProgress: string;
  readonly notDone: string;
}
