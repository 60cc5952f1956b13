import { kindTraits } from "../domain/kinds";
import type { Pledge } from "../domain/pledge";
import type { PledgeCandidate } from "./intake";

/** Why a row should be looked at before it is taken. */
export const pledgeDoubts = [
  "noKind",
  "noTarget",
  "notJudged",
  "noBaseline",
  "unsure",
  "yearAssumed",
  "perDay",
] as const;
export type PledgeDoubt = (typeof pledgeDoubts)[number];

/** Of readings that are as sure as this, 95 of 100 are right. */
const sure = 0.9;

/**
 * What is uncertain about a row, as it was read or as a person has changed it since.
 *
 * @param pledge the row as it stands now
 * @example pledgeDoubtsOf(candidate, { ...candidate.pledge, kind: null }) → ["noKind"]
 */
export function pledgeDoubtsOf(candidate: PledgeCandidate, pledge: Pledge): readonly PledgeDoubt[] {
  const { kind, target, baseline } = pledge;
  const isAsRead = kind === candidate.pledge.kind && target === candidate.pledge.target;
  const doubts: PledgeDoubt[] = [];
  if (kind === null) doubts.push("noKind");
  else {
    const traits = kindTraits[kind];
    if (traits.needsTarget && target === null) doubts.push("noTarget");
    if (traits.isTargetless) doubts.push("notJudged");
    if (traits.needsBaseline && baseline === null) doubts.push("noBaseline");
    if (isAsRead && candidate.certainty < sure) doubts.push("unsure");
    if (isAsRead && candidate.isPerDay) doubts.push("perDay");
  }
  if (candidate.isYearAssumed && pledge.year === candidate.pledge.year) doubts.push("yearAssumed");
  return doubts;
}
