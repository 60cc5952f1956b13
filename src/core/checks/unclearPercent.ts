import type { Finding } from "../findings/finding";
import { placeOf } from "../schema/placeOf";
import type { FollowUpRow, PledgeRow } from "../schema/rows";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";

/**
 * Write the sign of per cent, so that nobody has to guess.
 *
 * Why: where the target is typed as 85, an outcome typed as 1 may be one per cent or all of it. It is
 * read as a fraction, 100 %, as Excel has it. It is a warning, as the other reading may turn the
 * verdict round.
 */
export const unclearPercent: Check = {
  name: "unclearPercent",
  find: ({ pledges }) =>
    findEach(pledges, ({ row, pledge: { id, target }, followUps }) => {
      if (row.percentForm === null || target === null) return null;
      if (row.percentForm === "whole") {
        return followUps.flatMap((reported): readonly Finding[] => {
          const { outcome } = reported.followUp;
          return reported.percentForm === "fraction" && outcome.state === "number"
            ? [unclear(id, outcome.value, target, placesOf(reported, row))]
            : [];
        });
      }
      const whole = followUps.find(({ percentForm }) => percentForm === "whole");
      const outcome = whole?.followUp.outcome;
      if (!whole || outcome?.state !== "number") return null;
      const [outcomePlace, targetPlace] = placesOf(whole, row);
      return unclear(id, target, outcome.value, [targetPlace, outcomePlace]);
    }),
};

type Places = readonly [Finding["places"][number], Finding["places"][number]];

const placesOf = (reported: FollowUpRow, row: PledgeRow): Places => [
  placeOf(reported, "outcome"),
  placeOf(row, "target"),
];

/** @param value as typed and read; @param other what was typed as per cent and read as a fraction */
const unclear = (id: string, value: number, other: number, places: Places): Finding =>
  makeFinding("number.percentUnclear", places, {
    id,
    value,
    share: value * 100,
    other: other * 100,
  });
