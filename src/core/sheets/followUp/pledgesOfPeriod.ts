import { periodEnd, periodStart, type Period } from "../../domain/period";
import type { ReadWorkbook, PledgeRow } from "../../schema/rows";

/**
 * The pledges that a period follows up, as positions in {@link ReadWorkbook.pledges}: those of its
 * year whose own time has something in common with it.
 */
export const pledgesOfPeriod = (
  { pledges }: Pick<ReadWorkbook, "pledges">,
  period: Period,
): readonly number[] =>
  pledges.flatMap((row, position) => (isFollowedUp(row, period) ? [position] : []));

function isFollowedUp({ pledge }: PledgeRow, period: Period): boolean {
  const { year, start, end, text } = pledge;
  if (year !== period.year || text.trim() === "") return false;
  // Dates in the wrong order have a finding of their own and must not make a pledge disappear.
  if (start !== null && end !== null && end < start) return true;
  return (
    (start === null || start <= periodEnd(period)) && (end === null || end >= periodStart(period))
  );
}
