import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";

/**
 * Choose one way to report the pledge: each period by itself, or accumulated since the start.
 *
 * Why: figures of periods are added and accumulated figures are not, so the two together make no
 * outcome. It is an error, as no verdict can be given until one of them is chosen.
 */
export const mixedMeasures: Check = {
  name: "mixedMeasures",
  find: ({ pledges }) =>
    findEach(pledges, ({ pledge, combined, followUps }) => {
      if (!combined.isMixed) return null;
      const rows = followUps.filter(
        ({ followUp }) => followUp.concerns === "pledge" && followUp.outcome.state !== "missing",
      );
      const places = rows.map((row) => placeOf(row, "measure"));
      return makeFinding("outcome.mixedTypes", places, { id: pledge.id });
    }),
};
