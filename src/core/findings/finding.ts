import type { CellPlace } from "../sheet/sheet";

/** Error: the answer cannot be trusted. Warning: look before publishing. Tip: easier to follow up. */
export const severities = ["error", "warning", "tip"] as const;
export type Severity = (typeof severities)[number];

/** Every finding (sak att se över) by its public code: room first, state last. */
export const findingSeverities = {
  "heading.missing": "error",
  "heading.duplicate": "error",
  "row.blank": "tip",
  "cell.missing": "error",
  "cell.type": "error",
  "cell.notInList": "warning",
  "cell.numberAsText": "warning",
  "cell.errorValue": "error",
  "cell.merged": "warning",
  "date.outsidePeriod": "warning",
  "date.reversed": "error",
  "id.duplicate": "error",
  "key.duplicate": "error",
  "table.unread": "warning",
  "target.missing": "warning",
  "target.zero": "warning",
  "target.invalid": "error",
  "target.several": "warning",
  "baseline.missing": "error",
  "wording.vague": "tip",
  "effect.unmeasured": "tip",
  "responsible.missing": "warning",
  "responsible.several": "tip",
  "scope.missing": "tip",
  "outcome.orphan": "error",
  "outcome.missing": "warning",
  "outcome.negative": "error",
  "outcome.fraction": "warning",
  "outcome.approximate": "warning",
  "outcome.improbable": "warning",
  "outcome.mixedTypes": "error",
  "scope.mismatch": "error",
  "reason.missing": "warning",
  "number.yearLike": "warning",
  "number.percentUnclear": "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof findingSeverities;

/** A cell that a finding points at, with the heading above it. */
export interface FindingPlace extends CellPlace {
  readonly heading: string | null;
}

/** Something in the person's data that needs a look: a plain value, collected and never thrown. */
export interface Finding {
  readonly code: FindingCode;
  /** As in {@link findingSeverities}, save where a check says otherwise (an open `outcome.missing` is a tip). */
  readonly severity: Severity;
  /** The cells to look at, the most telling first; at least one. */
  readonly places: readonly FindingPlace[];
  /** What fills the blanks of the sentence; numbers are formatted by `language`. */
  readonly facts: Readonly<Record<string, string | number>>;
}
