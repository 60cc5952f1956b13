import type { Pledge } from "../domain/pledge";
import type { Finding } from "../findings/finding";
import type { FollowUpRow } from "../schema/rows";
import { shownFigure } from "../schema/shownFigure";
import type { CheckInput } from "./check";
import { findEach } from "./findEach";

/**
 * Looks at every reported number once; rows of no pledge have a finding of their own.
 *
 * @param find gives a finding, or `null` where all is well
 */
export const findInNumbers = (
  { read, followUps }: CheckInput,
  find: (value: number, pledge: Pledge, row: FollowUpRow) => Finding | null,
): readonly Finding[] =>
  findEach(followUps, (row) => {
    const { outcome } = row.followUp;
    if (outcome.state !== "number") return null;
    const position = row.pledges[0] ?? row.otherYears[0];
    const pledge = position === undefined ? undefined : read.pledges[position]?.pledge;
    return pledge ? find(outcome.value, pledge, row) : null;
  });

/** Facts for a sentence about a pledge's figure, as its sheet shows it. */
export const figureFacts = (
  pledge: Pledge,
  value: number,
): { readonly id: string; readonly value: number; readonly unit: string } => ({
  id: pledge.id,
  ...shownFigure(pledge, value, "outcome"),
});
