import { periodName } from "../domain/period";
import { scopeKey } from "../domain/scope";
import { placeOf } from "../schema/placeOf";
import type { FollowUpRow } from "../schema/rows";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { repeatedBy } from "./repeatedBy";

/**
 * Keep one row for each pledge, period and scope.
 *
 * Why: of two outcomes for the same thing only one can be right. It is an error, as the verdict would
 * rest on whichever came last. A preliminary row beside its final one is no repetition, and rows that
 * concern a part or something else are context: they never count, and never clash.
 */
export const duplicateKeys: Check = {
  name: "duplicateKeys",
  comparesAll: true,
  find: ({ followUps }) =>
    repeatedBy(followUps, ({ key, followUp: { concerns } }) =>
      key === "" || concerns !== "pledge" ? null : key,
    )
      .flatMap((sameId) => repeatedBy(sameId, periodAndScope))
      .filter((rows) => !isPreliminaryAndFinal(rows))
      .map((rows) => {
        const [first] = rows;
        const period = first?.followUp.period;
        return makeFinding(
          "key.duplicate",
          rows.map((row) => placeOf(row, "id")),
          {
            id: first?.followUp.pledgeId ?? "",
            period: period ? periodName(period) : "–",
            count: rows.length,
            case: rows.length === 2 ? "pair" : "several",
          },
        );
      }),
};

const periodAndScope = ({ followUp: { period, scope } }: FollowUpRow): string =>
  `${period ? periodName(period) : ""}\n${scopeKey(scope) ?? ""}`;

function isPreliminaryAndFinal(rows: readonly FollowUpRow[]): boolean {
  const states = new Set(rows.map(({ followUp }) => followUp.state));
  return rows.length === 2 && states.has("preliminary") && states.has("final");
}
