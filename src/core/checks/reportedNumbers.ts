import type { Pledge } from "../domain/pledge";
import type { Finding } from "../findings/finding";
import type { FollowUpRow } from "../schema/rows";
import { unitOfFigures } from "../schema/cellReader";
import { shownAmount } from "../schema/shownAmount";
import type { CheckInput } from "./check";

/** A number that a follow-up row reports, with the pledge it is about. */
export interface ReportedNumber {
  readonly row: FollowUpRow;
  readonly value: number;
  readonly pledge: Pledge;
  /** Facts for the sentence: the figure as its sheet shows it. */
  readonly facts: { readonly id: string; readonly value: number; readonly unit: string };
}

/**
 * Looks at every reported number once; rows of no pledge have a finding of their own.
 *
 * @param find gives a finding, or `null` where all is well
 */
export const findInNumbers = (
  { read }: CheckInput,
  find: (number: ReportedNumber) => Finding | null,
): readonly Finding[] =>
  read.followUps.flatMap((row) => {
    const { outcome } = row.followUp;
    const pledge = read.pledges[row.pledges[0] ?? row.otherYears[0] ?? -1]?.pledge;
    if (outcome.state !== "number" || !pledge) return [];
    const { value } = outcome;
    const unit = unitOfFigures(pledge.kind, pledge.unit) ?? pledge.unit;
    const finding = find({
      row,
      value,
      pledge,
      facts: { id: pledge.id, ...shownAmount(value, unit) },
    });
    return finding ? [finding] : [];
  });
