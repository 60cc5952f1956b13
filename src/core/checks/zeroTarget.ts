import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import type { Check } from "./check";
import { placeOf } from "../schema/placeOf";

/**
 * Write the number that was promised, or choose another kind of target.
 *
 * Why: "at least 0" is met whatever happens, so the verdict says nothing. It is a warning, because the
 * verdict follows from what is written and only a person knows what was meant. "At most 0" is a fair
 * promise and passes.
 */
export const zeroTarget: Check = {
  name: "zeroTarget",
  find: ({ pledges }) =>
    findEach(pledges, ({ row, pledge }) =>
      pledge.target === 0 && (pledge.kind === "atLeast" || pledge.kind === "shareAtLeast")
        ? makeFinding("target.zero", [placeOf(row, "target")], { id: pledge.id })
        : null,
    ),
};
