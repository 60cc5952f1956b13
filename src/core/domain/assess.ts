import { combineFollowUps, type CombinedOutcome } from "./combine";
import type { Day } from "./day";
import { elapsedShare } from "./elapsed";
import { judge, type Judgement } from "./judge";
import { withMixedTypes } from "./mixedTypes";
import { nextPeriod, periodEnd, type Period } from "./period";
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
  const reported = combineFollowUps(pledge, followUps);
  const late = unreportedAtEnd(pledge, reported, settings.today);
  const combined =
    late.length > 0 ? { ...reported, unreported: [...reported.unreported, ...late] } : reported;
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
  return { pledge, combined, judgement: withMixedTypes(judgement, combined.isMixed) };
}

/**
 * The periods after the latest reported one, where the pledge's own period is over: "T2, T3 ej
 * rapporterade". They do not block, but a verdict on a third of a year must say that it is one.
 */
function unreportedAtEnd(
  { end }: Pledge,
  { used, reportedUntil }: CombinedOutcome,
  today: Day,
): readonly Period[] {
  if (end === null || today < end || reportedUntil === null || reportedUntil >= end) return [];
  const late: Period[] = [];
  let period = used.at(-1)?.period;
  if (!period || period.rhythm === "year") return [];
  while (periodEnd(period) < end) {
    period = nextPeriod(period);
    late.push(period);
  }
  return late;
}

const plannedShare = (
  { start, end, shares }: Pledge,
  { reportedUntil }: CombinedOutcome,
  today: Day,
): number | null => elapsedShare({ start, end, shares, reportedUntil, today });
