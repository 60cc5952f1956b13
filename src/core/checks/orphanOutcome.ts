import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import type { Check } from "./check";
import { placeOf } from "../schema/placeOf";

/**
 * Correct the LöftesID, or add the pledge.
 *
 * Why: an outcome that belongs to no pledge counts nowhere, and the pledge it was meant for looks
 * unreported. It is an error, as two verdicts may be wrong at once. Rule L12.
 */
export const orphanOutcome: Check = {
  name: "orphanOutcome",
  find: ({ followUps }) =>
    findEach(followUps, (row) => {
      const { followUp, pledges, otherYears, unread } = row;
      if (pledges.length > 0 || otherYears.length > 0) return null;
      // A row without id and text has a finding for its missing id.
      if (followUp.pledgeId === "" || unread.has("id")) return null;
      return makeFinding("outcome.orphan", [placeOf(row, "id")], { id: followUp.pledgeId });
    }),
};
