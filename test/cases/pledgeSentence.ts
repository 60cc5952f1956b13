import type { Recurrence } from "../../src/core/reading/pledge/proposal";
import type { TargetKind } from "../../src/core/domain/kinds";

/** Kind, value, scope and recurrence of one target. */
export type PledgeTarget = readonly [
  kind: TargetKind | null,
  value: number | null,
  scope: string | null,
  per: Recurrence | null,
];

/** A sentence and its targets in the order of the text. */
export type PledgeSentence = readonly [text: string, ...targets: readonly PledgeTarget[]];
