import type { Day } from "./day";
import type { TargetKind } from "./kinds";
import { kindTraits } from "./kinds";
import { missingOutcome, type Outcome } from "./outcome";
import { nextPeriod, periodEnd, periodStart, type Period } from "./period";
import type { FollowUp, Pledge } from "./pledge";
import { scopeKey } from "./scope";

/** What several follow-up rows of one pledge say together. */
export interface CombinedOutcome {
  readonly outcome: Outcome;
  /** The scope of the rows that were used, as written. */
  readonly scope: string | null;
  /** The end of the latest reported period. */
  readonly reportedUntil: Day | null;
  /** Rows that were used, oldest first. */
  readonly used: readonly FollowUp[];
  /** The row of each reported period that counts, oldest first: how the pledge has come along. */
  readonly series: readonly FollowUp[];
  /** Rows with an outcome that were shown as context and never used. */
  readonly context: readonly FollowUp[];
  /** Periods without a report between reported ones: "T2 ej rapporterad". */
  readonly unreported: readonly Period[];
  /** True where rows of the period and accumulated rows stand side by side: no verdict. */
  readonly isMixed: boolean;
}

/**
 * Makes one outcome of all follow-up rows of a pledge, in any order.
 *
 * Only rows that concern the pledge count; accumulated figures take the latest period, figures of
 * the period are added (shares and milestones take the latest), final beats preliminary within a
 * period, and rows of the pledge's own scope beat rows of another, which become context.
 *
 * @example combineFollowUps(pledge, [row("T1", 30), row("T2", 70)]) // accumulated → outcome 70
 */
export function combineFollowUps(
  pledge: Pick<Pledge, "id" | "kind" | "scope">,
  followUps: readonly FollowUp[],
): CombinedOutcome {
  // Nearly every pledge has one row or none, and then there is nothing to combine.
  const [first] = followUps;
  if (!first) return nothingReported;
  if (followUps.length === 1) return combineOne(first);
  const reported = followUps.filter((row) => row.outcome.state !== "missing");
  const counting = reported.filter((row) => row.concerns === "pledge");
  const chosen = bestPerPeriod(pledge.scope, counting);
  const latest = chosen.at(-1);
  const isMixed = chosen.some((row) => row.measure !== latest?.measure);
  const used = latest && !isAdded(pledge.kind, latest) ? [latest] : chosen;
  return {
    outcome: sumOf(used),
    scope: latest?.scope ?? null,
    reportedUntil: latest?.period ? periodEnd(latest.period) : null,
    used,
    series: chosen,
    context: reported.filter((row) => !chosen.includes(row)),
    unreported: chosen.length < 2 ? [] : gapsBetween(chosen),
    isMixed,
  };
}

const none: readonly never[] = [];

const nothingReported: CombinedOutcome = {
  outcome: missingOutcome,
  scope: null,
  reportedUntil: null,
  used: none,
  series: none,
  context: none,
  unreported: none,
  isMixed: false,
};

/** What a single row says: it is the outcome, or context, or no report at all. */
function combineOne(row: FollowUp): CombinedOutcome {
  if (row.outcome.state === "missing") return nothingReported;
  if (row.concerns !== "pledge") return { ...nothingReported, context: [row] };
  return {
    outcome: row.outcome,
    scope: row.scope,
    reportedUntil: row.period && periodEnd(row.period),
    used: [row],
    series: [row],
    context: none,
    unreported: none,
    isMixed: false,
  };
}

const isAdded = (kind: TargetKind | null, row: FollowUp): boolean =>
  row.measure === "period" && kind !== "done" && !(kind !== null && kindTraits[kind].isShare);

/** One row for each period, oldest first; rows of another scope only where nothing else is reported. */
function bestPerPeriod(scope: string | null, rows: readonly FollowUp[]): readonly FollowUp[] {
  const fits = (row: FollowUp): number => {
    const [own, other] = [scopeKey(scope), scopeKey(row.scope)];
    if (own === null || other === null) return 1;
    return own === other ? 2 : 0;
  };
  const best = new Map<string, FollowUp>();
  for (const row of rows) {
    const key = row.period
      ? `${String(periodStart(row.period))}–${String(periodEnd(row.period))}`
      : "";
    const rival = best.get(key);
    if (!rival || rank(row, fits(row)) >= rank(rival, fits(rival))) best.set(key, row);
  }
  const chosen = [...best.values()].sort(byPeriod);
  const fitting = chosen.filter((row) => fits(row) > 0);
  return fitting.length > 0 ? fitting : chosen;
}

const rank = (row: FollowUp, fit: number): number =>
  fit * 2 + (row.state === "preliminary" ? 0 : 1);

function byPeriod(one: FollowUp, two: FollowUp): number {
  if (!one.period || !two.period) return (one.period ? 1 : 0) - (two.period ? 1 : 0);
  return (
    periodEnd(one.period) - periodEnd(two.period) ||
    periodStart(two.period) - periodStart(one.period)
  );
}

function sumOf(rows: readonly FollowUp[]): Outcome {
  if (rows.length < 2) return rows[0]?.outcome ?? missingOutcome;
  const outcomes = rows.map((row) => row.outcome);
  const unread = outcomes.find((outcome) => outcome.state !== "number");
  if (unread) return unread;
  const total = { value: 0, low: 0, high: 0 };
  for (const outcome of outcomes) {
    if (outcome.state !== "number") continue;
    total.value += outcome.value;
    total.low += outcome.low;
    total.high += outcome.high;
  }
  return { state: "number", ...total };
}

function gapsBetween(rows: readonly FollowUp[]): readonly Period[] {
  const periods = rows.flatMap((row) => (row.period ? [row.period] : []));
  const gaps: Period[] = [];
  periods.forEach((period, position) => {
    const following = periods[position + 1];
    if (following?.rhythm !== period.rhythm) return;
    for (
      let gap = nextPeriod(period);
      periodEnd(gap) < periodStart(following);
      gap = nextPeriod(gap)
    ) {
      gaps.push(gap);
    }
  });
  return gaps;
}
