import { isOpen } from "../domain/judge";
import { periodStart } from "../domain/period";
import { findEach } from "./findEach";
import { hasFollowUp } from "./missingFollowUp";
import { makeFinding } from "./makeFinding";
import type { Check, JudgedPledge } from "./check";
import { placeOf } from "../schema/placeOf";
import type { FollowUpRow } from "../schema/rows";

/**
 * Report what came out, with a 0 where nothing was done.
 *
 * Why: an empty cell is not zero, so the pledge cannot be judged. It is a warning when the period is
 * over; while it is open it is a tip, as the figure may come in time. Ongoing work (löpande) has no
 * figure to wait for, and a workbook without any room for outcomes is said once. Rule L12.
 */
export const missingOutcome: Check = {
  name: "missingOutcome",
  find: ({ read, pledges, today }) =>
    findEach(hasFollowUp(read) ? pledges : [], (judged) => {
      const { pledge, combined, row } = judged;
      if (combined.outcome.state !== "missing" || pledge.kind === "ongoing") return null;
      const waiting = rowToFill(judged, today);
      // An outcome that could not be read has a finding of its own.
      if (waiting?.unread.has("outcome")) return null;
      const open = isOpen({ end: pledge.end, today });
      const place = waiting ? placeOf(waiting, "outcome") : placeOf(row, "text");
      const facts = { id: pledge.id, case: open ? "open" : "closed" };
      return makeFinding("outcome.missing", [place], facts, open ? "tip" : "warning");
    }),
};

/** The follow-up row that waits for its figure: the latest that has begun. */
function rowToFill({ followUps }: JudgedPledge, today: number): FollowUpRow | undefined {
  const begun = followUps.filter(
    ({ followUp: { period, concerns } }) =>
      concerns === "pledge" && (period === null || periodStart(period) <= today),
  );
  return begun.reduce<FollowUpRow | undefined>(
    (latest, row) => (latest && startOf(latest) > startOf(row) ? latest : row),
    undefined,
  );
}

const startOf = ({ followUp: { period } }: FollowUpRow): number =>
  period ? periodStart(period) : Number.NEGATIVE_INFINITY;
