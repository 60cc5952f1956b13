import { combineFollowUps, type CombinedOutcome } from "./combine";
import type { Day } from "./day";
import { elapsedShare } from "./elapsed";
import { judge, type Judgement } from "./judge";
import type { FollowUp, Pledge } from "./pledge";

/** How verdicts are given: the reporting date, and strict or graded with its threshold. */
export interface AssessmentSettings {
  readonly today: Day;
  readonly graded: boolean;
  readonly threshold: number;
}

/** A pledge with what was reported and how it was judged. */
export interface Assessment {
  readonly pledge: Pledge;
  readonly combined: CombinedOutcome;
  readonly judgement: Judgement;
}

/**
 * Judges one pledge by all its follow-up rows on the reporting date.
 *
 * @example assess(pledge, [], settings).judgement.reason → "noOutcome"
 */
export function assess(
  pledge: Pledge,
  followUps: readonly FollowUp[],
  settings: AssessmentSettings,
): Assessment {
  const combined = combineFollowUps(pledge, followUps);
  const judgement = judge({
    kind: pledge.kind,
    target: pledge.target,
    baseline: pledge.baseline,
    outcome: combined.outcome,
    scope: pledge.scope,
    outcomeScope: combined.scope,
    start: pledge.start,
    end: pledge.end,
    reportedUntil: combined.reportedUntil,
    // Without planned shares the judge counts the days itself, and only where it needs them.
    elapsed: pledge.shares && plannedShare(pledge, combined, settings.today),
    today: settings.today,
    graded: settings.graded,
    threshold: settings.threshold,
  });
  const blocksVerdict =
    combined.isMixed && judgement.reason !== "noTarget" && judgement.reason !== "unknownKind";
  return { pledge, combined, judgement: blocksVerdict ? mixed(judgement) : judgement };
}

const plannedShare = (
  { start, end, shares }: Pledge,
  { reportedUntil }: CombinedOutcome,
  today: Day,
): number | null => elapsedShare({ start, end, shares, reportedUntil, today });

/** Figures of periods and accumulated figures cannot be added, so no figure is shown at all. */
const mixed = (judgement: Judgement): Judgement => ({
  ...judgement,
  verdict: "notJudged",
  reason: "mixedTypes",
  interim: null,
  ratio: null,
  deviation: null,
  change: null,
  probability: null,
});
