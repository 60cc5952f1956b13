import type { TargetKind } from "../../../../../src/core/domain/kinds";
import type { Recurrence } from "../../../../../src/core/reading/pledge/proposal";

/** What a generated sentence is to be read as. */
export interface KnownTarget {
  readonly kind: TargetKind | null;
  readonly value: number | null;
  /** `undefined` where the sentence pledges nothing, so that a place in it is of no matter. */
  readonly scope: string | null | undefined;
  readonly per: Recurrence | null;
}

export interface GeneratedPledge {
  readonly text: string;
  /** The clause pattern that it came from, to tell which of them is read badly. */
  readonly pattern: string;
  readonly expected: readonly KnownTarget[];
}
