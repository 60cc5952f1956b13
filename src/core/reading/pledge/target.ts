import type { TargetKind } from "../../domain/kinds";
import type { Clause } from "./clauses";
import type { Run } from "./noun";
import type { Recurrence } from "./proposal";

/** A target as one clause tells it; the rest of a proposal is told by the sentence. */
export interface ClauseTarget {
  readonly kind: TargetKind;
  readonly value: number | null;
  readonly baseline: number | null;
  readonly noun: Run | null;
  readonly per: Recurrence | null;
  /** The words that the kind, the value and the recurrence rest on. */
  readonly kindRun: Run;
  readonly valueRun: Run | null;
  readonly perRun: Run | null;
  readonly baselineRun: Run | null;
  /** "Inom 24 timmar". */
  readonly isDeadline: boolean;
  /** How sure the clause itself makes it, before doubts of the sentence. */
  readonly certainty: number;
}

export const target = (
  kind: TargetKind,
  kindRun: Run,
  certainty: number,
  more: Partial<ClauseTarget> = {},
): ClauseTarget => ({
  value: null,
  baseline: null,
  noun: null,
  per: null,
  valueRun: null,
  perRun: null,
  baselineRun: null,
  isDeadline: false,
  ...more,
  kind,
  kindRun,
  certainty,
});

/** A target and the clause that states it. */
export interface Found {
  readonly clause: Clause;
  readonly target: ClauseTarget;
}
