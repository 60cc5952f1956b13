import { scopesConflict } from "../domain/scope";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";

/**
 * Report the outcome for the scope that was promised, or say that the row concerns something else.
 *
 * Why: 696 traffic checks in the whole municipality say nothing of the 200 that were promised in some
 * districts. It is an error, as the wrong figure would turn the verdict round. Rows that concern a part
 * or something else are context and pass. Rule L13.
 */
export const scopeMismatch: Check = {
  name: "scopeMismatch",
  find: ({ pledges }) =>
    findEach(pledges, ({ pledge, row, followUps }) => {
      const { id, scope: promised } = pledge;
      if (promised === null || followUps.length === 0) return null;
      return findEach(followUps, (reported) => {
        const { concerns, outcome, scope } = reported.followUp;
        if (concerns !== "pledge" || outcome.state === "missing") return null;
        if (!scopesConflict(promised, scope)) return null;
        const facts = { id, scope: scope ?? "", promised };
        return makeFinding(
          "scope.mismatch",
          [placeOf(reported, "scope"), placeOf(row, "scope")],
          facts,
        );
      });
    }),
};
