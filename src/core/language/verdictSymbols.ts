import type { Judgement } from "../domain/judge";
import type { Interim, Verdict } from "../domain/verdict";

/** A text symbol for each standing, so that colour never stands alone. No two are alike. */
export const verdictSymbols: Readonly<Record<Verdict, string>> = {
  met: "✓",
  partlyMet: "◐",
  notMet: "✗",
  notJudged: "?",
};

export const interimSymbols: Readonly<Record<Interim, string>> = {
  onTrack: "▲",
  atRisk: "◆",
  behind: "▼",
  notStarted: "○",
  notReported: "…",
  notForecast: "–",
};

/** The symbol of a judgement: `standingSymbol({ verdict: "met", interim: null }) → "✓"`. */
export function standingSymbol({
  verdict,
  interim,
}: Pick<Judgement, "verdict" | "interim">): string {
  if (verdict) return verdictSymbols[verdict];
  return interim ? interimSymbols[interim] : "";
}
