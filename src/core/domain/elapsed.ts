import { partsOfDay, type Day } from "./day";
import { periodEnd, periodStart, type Period, type Rhythm } from "./period";

/** What the elapsed share of a pledge's period rests on. */
export interface Elapsing {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly today: Day | null;
  readonly reportedUntil?: Day | null;
  readonly shares?: readonly number[] | null;
}

/**
 * The share of a period that the reported outcome covers, between 0 and 1, or `null` if unknown.
 *
 * Days are inclusive at both ends. Figures of April are not figures of June, so the end of the latest
 * reported period counts where it is earlier than the reporting date. With planned shares
 * (Fördelning) it is the planned share so far.
 *
 * @example elapsedShare({ start: 2021-01-01, end: 2021-12-31, today: 2021-04-30 }) → 120 / 365
 */
export function elapsedShare(elapsing: Elapsing): number | null {
  const { start, end, today, reportedUntil, shares } = elapsing;
  const byDays = elapsedByDays(elapsing);
  const rhythm = shares && rhythmByShares[shares.length];
  if (!byDays || !shares || !rhythm || start === null || end === null || today === null) {
    return byDays;
  }
  return plannedShare(shares, rhythm, start, end, Math.min(today, reportedUntil ?? today));
}

/**
 * As {@link elapsedShare} with an even plan: the share of the days alone.
 *
 * @example elapsedByDays({ start: 2021-03-11, end: 2021-12-31, today: 2021-04-30 }) → 51 / 296
 */
export function elapsedByDays({
  start,
  end,
  today,
  reportedUntil,
}: Omit<Elapsing, "shares">): number | null {
  if (start === null || end === null || today === null || end < start) return null;
  const until = Math.min(today, reportedUntil ?? today);
  return until < start ? 0 : dayShare(start, end, until);
}

const dayShare = (start: Day, end: Day, until: Day): number =>
  Math.max(0, Math.min(1, (until - start + 1) / (end - start + 1)));

function plannedShare(
  shares: readonly number[],
  rhythm: Rhythm,
  start: Day,
  end: Day,
  until: Day,
): number {
  const { year } = partsOfDay(start);
  const planned = shares.reduce((sum, share, position) => {
    const period: Period = { year, rhythm, index: position + 1 };
    const from = Math.max(start, periodStart(period));
    const to = Math.min(end, periodEnd(period));
    if (to < from) return sum + share;
    return sum + (until < from ? 0 : share * dayShare(from, to, until));
  }, 0);
  // Thirds and the like add up to a hair above one, which would be no share.
  return Math.min(1, planned);
}

/** The rhythm that so many shares belong to; a plan of another length is no plan. */
const rhythmByShares: Readonly<Partial<Record<number, Rhythm>>> = {
  2: "half",
  3: "tertial",
  4: "quarter",
  12: "month",
};
