import type { TargetKind } from "../domain/kinds";
import type { Language } from "./language";
import type { VerdictWords } from "./verdictWords";

/** The parts a pledge is retold from; each is written out, or empty where it is not known. */
export interface PledgeParts {
  /** The target with its unit: "200 trafikkontroller", "85 %". */
  readonly amount: string;
  readonly unit: string;
  /** The unit can be counted, as far as the figures tell. */
  readonly isCounted: boolean;
  /** The scope with its preposition: "i prioriterade stadsdelar". */
  readonly place: string;
  readonly baseline: string;
  /** Baseline and target together, of "öka med": "50". */
  readonly goal: string;
}

/** Figures of an outcome, each written out. */
export interface OutcomeParts {
  readonly value: string;
  /** Attainment in per cent, or `null` where the kind has none to show. */
  readonly attainment: string | null;
  /** Change since the baseline with its sign. */
  readonly change: string | null;
}

/** The sentences that explain a verdict in one language. All parts are text without markup. */
export interface ExplainWords {
  readonly language: Language;
  readonly verdicts: VerdictWords;
  /** The scope as a phrase, with a preposition where it has none. */
  readonly place: (scope: string) => string;
  /** What was pledged, without its verb: "minst 200 trafikkontroller"; `null` where nothing can be said. */
  readonly pledge: Readonly<Record<TargetKind, ((parts: PledgeParts) => string) | null>>;
  readonly pledged: (text: string, isOpen: boolean) => string;
  readonly about: (value: string) => string;
  /** "104 gjordes (52 %)", for counts with a unit. */
  readonly counted: (outcome: OutcomeParts, isOpen: boolean) => string;
  /** "Utfallet var 2483 (+23,3 %)". */
  readonly measured: (outcome: OutcomeParts, isOpen: boolean) => string;
  readonly ofTarget: (attainment: string) => string;
  readonly ofTheWay: (attainment: string) => string;
  readonly over: (deviation: string) => string;
  readonly below: (deviation: string) => string;
  readonly points: (figure: string) => string;
  readonly milestone: Readonly<Record<"done" | "inProgress" | "notDone", string>>;
  readonly reported: (text: string) => string;
  readonly quoted: (text: string) => string;
  readonly cannotBeJudged: (reason: string) => string;
  readonly negativeTarget: string;
  readonly targetBehind: (goal: string, baseline: string) => string;
  readonly scopesDiffer: (outcomeScope: string, scope: string) => string;
}
