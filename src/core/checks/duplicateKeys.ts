import { periodName } from "../domain/period";
import { scopeKey } from "../domain/scope";
import { foldId } from "../schema/foldId";
import { remembered } from "../schema/remembered";
import type { FollowUpRow } from "../schema/rows";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { repeatedBy } from "./repeatedBy";

/**
 * Keep one row for each pledge, period and scope.
 *
 * Why: of two outcomes for the same thing only one can be right. It is an error, as the verdict would
 * rest on whichever came last. A preliminary row beside its final one is no repetition.
 */
export const duplicateKeys: Check = {
  name: "duplicateKeys",
  find: ({ read }) =>
    repeatedBy(read.followUps, keyReader())
      .filter((rows) => !isPreliminaryAndFinal(rows))
      .map((rows) => {
        const [first] = rows;
        const period = first?.followUp.period;
        return makeFinding(
          "key.duplicate",
          rows.map(({ placeOf }) => placeOf("id")),
          {
            id: first?.followUp.pledgeId ?? "",
            period: period ? periodName(period) : "–",
            count: rows.length,
          },
        );
      }),
};

function keyReader(): (row: FollowUpRow) => string | null {
  const scopes = remembered(scopeKey);
  return ({ followUp: { pledgeId, period, scope } }) =>
    pledgeId === ""
      ? null
      : `${foldId(pledgeId)}\n${period ? periodName(period) : ""}\n${scopes(scope) ?? ""}`;
}

function isPreliminaryAndFinal(rows: readonly FollowUpRow[]): boolean {
  const states = new Set(rows.map(({ followUp }) => followUp.state));
  return rows.length === 2 && states.has("preliminary") && states.has("final");
}
