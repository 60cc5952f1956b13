import type { Judgement } from "./judge";
import type { Interim, Verdict } from "./verdict";

/** Counts of verdicts in a group of pledges. Never a mean of percentages. */
export interface RollUp {
  readonly total: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly interims: Readonly<Record<Interim, number>>;
  /** Pledges that could be judged: met, partly met and not met. */
  readonly judged: number;
  /** Pledges in open periods, which have no verdict yet. */
  readonly open: number;
}

/**
 * Counts the verdicts of a group: the x, y and z of the headline.
 *
 * @example rollUp(eskilstuna2021) → { total: 5, judged: 5, verdicts: { met: 3, notMet: 2, … }, … }
 */
export function rollUp(judgements: readonly Pick<Judgement, "verdict" | "interim">[]): RollUp {
  const verdicts = { met: 0, partlyMet: 0, notMet: 0, notJudged: 0 };
  const interims = {
    onTrack: 0,
    atRisk: 0,
    behind: 0,
    notStarted: 0,
    notReported: 0,
    notForecast: 0,
  };
  for (const { verdict, interim } of judgements) {
    if (verdict) verdicts[verdict] += 1;
    else if (interim) interims[interim] += 1;
  }
  const judged = verdicts.met + verdicts.partlyMet + verdicts.notMet;
  return {
    total: judgements.length,
    verdicts,
    interims,
    judged,
    open: judgements.length - judged - verdicts.notJudged,
  };
}
