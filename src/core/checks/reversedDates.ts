import { dayToIso } from "../domain/day";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { placeOf } from "../schema/placeOf";

/**
 * Correct the start or the end: the pledge ends before it begins.
 *
 * Why: which days a pledge runs decides whether its period is open, and how far it has come. It is an
 * error, as both are then wrong.
 */
export const reversedDates: Check = {
  name: "reversedDates",
  find: ({ pledges }) =>
    findEach(pledges, ({ pledge, row }) => {
      const { id, start, end } = pledge;
      if (start === null || end === null || end >= start) return null;
      const facts = { id, start: dayToIso(start), end: dayToIso(end) };
      return makeFinding("date.reversed", [placeOf(row, "end"), placeOf(row, "start")], facts);
    }),
};
