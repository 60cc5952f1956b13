import type { RollUp } from "../../core/domain/rollUp";
import { verdicts, type Verdict } from "../../core/domain/verdict";
import { verdictSymbols } from "../../core/language/verdictSymbols";
import { verdictName } from "../../core/language/verdictNames";
import type { Language } from "../../core/language/language";

/** One stretch of a bar: how many pledges stand so. */
export interface ChartPart {
  readonly key: Verdict | "open";
  readonly symbol: string;
  readonly name: string;
  readonly count: number;
}

/**
 * The parts of a group's bar in order, those of nothing too: the verdicts, and what is still open.
 *
 * @param open what pledges in open periods are called
 */
export const chartParts = (
  rollUp: RollUp,
  open: string,
  language: Language,
): readonly ChartPart[] => [
  ...verdicts.map((verdict) => ({
    key: verdict,
    symbol: verdictSymbols[verdict],
    name: verdictName(verdict, language),
    count: rollUp.verdicts[verdict],
  })),
  { key: "open", symbol: "●", name: open, count: rollUp.open },
];
