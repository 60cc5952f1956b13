import type { Period } from "../../domain/period";
import type { Outcome } from "../../domain/outcome";
import type { Pledge } from "../../domain/pledge";
import type { Interim, Verdict } from "../../domain/verdict";
import type { InputColumn } from "./followUpColumns";
import type { FormulaWords } from "../formulas/formulaWords";
import type { ListSheetWords } from "./listSheet";

/** What a person is told who stands in an input cell, and who has typed what its list lacks. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
  readonly error: string;
}

/** Words of the follow-up sheet. */
export interface FollowUpWords {
  /** The sheet's name and its title: "Uppföljning 2021-T2"; at most 31 characters. */
  readonly title: (period: Period) => string;
  /** What Bedömning says, which formulas, formats and counts look for. */
  readonly verdicts: Readonly<Record<Verdict | Interim, string>>;
  /** Shown before the verdict, as colour never stands alone. */
  readonly symbols: Readonly<Record<Verdict | Interim, string>>;
  /** The parts of "3 av 5 bedömbara löften uppfyllda (2 kan ej bedömas, 1 pågår)". */
  readonly headline: {
    readonly of: string;
    readonly met: string;
    readonly notJudged: string;
    readonly open: string;
    readonly end: string;
    readonly none: string;
  };
  /** A pledge's target in words: "minst 200 trafikkontroller i prioriterade stadsdelar", "" where it has none. */
  readonly goal: (pledge: Pledge) => string;
  /** What an earlier period reported, as a cell shows it: 66, "46,8 %", "pågår". */
  readonly previous: (outcome: Outcome, pledge: Pledge) => string | number | null;
  /** Noted in rows whose pledge is gone. */
  readonly gone: string;
  readonly inputs: Readonly<Record<InputColumn, InputMessage>>;
  /** The messages of the two cells above the table that people may change. */
  readonly standing: InputMessage;
  readonly threshold: InputMessage;
  readonly lists: ListSheetWords;
  /** What computed cells say. */
  readonly formulas: FormulaWords;
}
