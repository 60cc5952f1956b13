import type { Check, JudgedPledge } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";

/**
 * Write why the target was not reached, or why the work is behind, and what you will do about it.
 *
 * Why: people forgive a missed pledge more easily than one that is missed without a word. It is a
 * warning, as the verdict stands either way, but the report should not go out like that. Rule L17. While
 * the period is open and the work only behind, nothing is decided, so it is a tip.
 */
export const missingReason: Check = {
  name: "missingReason",
  find: ({ pledges }) =>
    findEach(pledges, (judged) => {
      const { pledge, combined, followUps } = judged;
      if (!fallsShort(judged)) return null;
      if (combined.used.some(({ reason, reasonCategory }) => reason ?? reasonCategory)) return null;
      const latest = combined.used.at(-1);
      const row = followUps.find(({ followUp }) => followUp === latest);
      if (!row || row.unread.has("reasonCategory")) return null;
      const isDecided = judged.judgement.verdict !== null;
      const facts = { id: pledge.id, case: isDecided ? "missed" : "behind" };
      const severity = isDecided ? "warning" : "tip";
      return makeFinding("reason.missing", [placeOf(row, "reason")], facts, severity);
    }),
};

const fallsShort = ({ judgement: { verdict, interim } }: JudgedPledge): boolean =>
  verdict === "notMet" || verdict === "partlyMet" || interim === "behind";
