import { partsOfDay, type Day } from "../../domain/day";
import {
  periodEnd,
  periodName,
  periodOf,
  periodsPerYear,
  type Period,
  type Rhythm,
} from "../../domain/period";
import type { Pledge } from "../../domain/pledge";

/**
 * The period that is proposed for a follow-up: of the latest year with pledges that has begun, the
 * latest period that is over and has no follow-up, else the one that is going on.
 *
 * The rhythm is the one that most of the year's pledges state, tertial where none does.
 *
 * @param existing the periods that follow-ups are there for already
 * @example nextDuePeriod(pledgesOf2021, isoToDay("2021-09-20"), []) → 2021-T2
 */
export function nextDuePeriod(
  pledges: readonly Pick<Pledge, "year" | "rhythm">[],
  today: Day,
  existing: readonly Period[],
): Period {
  const year = yearOf(pledges, partsOfDay(today).year);
  const rhythm = rhythmOf(pledges.filter((pledge) => pledge.year === year));
  const periods = Array.from({ length: periodsPerYear[rhythm] }, (_, at): Period => ({
    year,
    rhythm,
    index: at + 1,
  }));
  const made = new Set(existing.map(periodName));
  const due = periods.filter((one) => periodEnd(one) <= today && !made.has(periodName(one)));
  const current = periodOf(today, rhythm);
  const goingOn =
    current.year === year ? current : periods[current.year > year ? periods.length - 1 : 0];
  return due.at(-1) ?? goingOn ?? current;
}

function yearOf(pledges: readonly Pick<Pledge, "year">[], current: number): number {
  const years = pledges.flatMap(({ year }) => (year === null ? [] : [year]));
  const begun = years.filter((year) => year <= current);
  if (begun.length > 0) return begun.reduce((one, two) => Math.max(one, two));
  return years.length > 0 ? years.reduce((one, two) => Math.min(one, two)) : current;
}

function rhythmOf(pledges: readonly Pick<Pledge, "rhythm">[]): Rhythm {
  const counts = new Map<Rhythm, number>();
  for (const { rhythm } of pledges) {
    if (rhythm !== null) counts.set(rhythm, (counts.get(rhythm) ?? 0) + 1);
  }
  let best: Rhythm = "tertial";
  for (const [rhythm, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = rhythm;
  }
  return best;
}
