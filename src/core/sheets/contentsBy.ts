import { periodEnd } from "../domain/period";
import { earlierOutcomes } from "./followUp/earlierOutcomes";
import { followUpContents, type FollowUpContents } from "./followUp/followUpContents";
import type { FollowUpSheet } from "./followUp/followUpSheets";
import type { PlanInput } from "./planInput";

/**
 * What the rows of a follow-up sheet that is there are to say, by the position of their pledge among
 * the read ones.
 */
export function contentsBy(
  { workbook: { date1904 }, read, words }: PlanInput,
  { period, standing }: FollowUpSheet,
): (position: number) => FollowUpContents | null {
  const earlier = earlierOutcomes(read, period);
  const context = {
    period,
    standing: standing?.day ?? periodEnd(period),
    date1904,
    words: words.followUp,
  };
  return (position) => {
    const pledge = read.pledges[position]?.pledge;
    return pledge ? followUpContents(pledge, earlier(position), context) : null;
  };
}
