import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";
import { tables } from "../schema/tables";
import type { Check } from "./check";

const isNeededFor = tables.pledges.columns.find(({ key }) => key === "baseline")?.isNeededFor;

/**
 * Write the value that the change is counted from.
 *
 * Why: "more" and "less" mean nothing without a figure to compare with. It is an error, as no outcome
 * can mend it and no verdict can be given. Rule L06.
 */
export const missingBaseline: Check = {
  name: "missingBaseline",
  find: ({ pledges }) =>
    findEach(pledges, ({ row, pledge }) => {
      const { id, kind, target, baseline } = pledge;
      if (kind === null || baseline !== null || row.unread.has("baseline")) return null;
      if (isNeededFor?.(kind, target) !== true) return null;
      // Without the target value there is no verdict either way, and that is said first.
      return makeFinding("baseline.missing", [placeOf(row, "baseline")], { id });
    }),
};
