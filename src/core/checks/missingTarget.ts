import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";
import { tables } from "../schema/tables";
import { kindTraits } from "../domain/kinds";
import type { Check } from "./check";

const isNeededFor = tables.pledges.columns.find(({ key }) => key === "target")?.isNeededFor;

/**
 * Give the pledge a target that can be followed up.
 *
 * Why: a pledge without a target can never be said to be kept, and most pledges have none. It is a
 * warning, as some activity is fair to promise without a number; where a value stands there and only
 * its kind is missing it is a tip, as one word mends it. Rule L01.
 */
export const missingTarget: Check = {
  name: "missingTarget",
  find: ({ pledges }) =>
    findEach(pledges, ({ row, pledge }) => {
      const { id, kind, target } = pledge;
      if (kind === null) {
        // A kind that could not be read has a finding already.
        if (row.unread.has("kind")) return null;
        const severity = target === null ? "warning" : "tip";
        const facts = { id, case: target === null ? "nothing" : "noKind" };
        return makeFinding("target.missing", [placeOf(row, "kind")], facts, severity);
      }
      if (kindTraits[kind].isTargetless) {
        return makeFinding("target.missing", [placeOf(row, "kind")], { id, case: "targetless" });
      }
      if (target !== null || isNeededFor?.(kind, target) !== true) return null;
      if (row.unread.has("target")) return null;
      return makeFinding("target.missing", [placeOf(row, "target")], { id, case: "noValue" });
    }),
};
