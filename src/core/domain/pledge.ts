import type { Day } from "./day";
import type { TargetKind } from "./kinds";
import type { Outcome } from "./outcome";
import type { Period, Rhythm } from "./period";

/** One pledge (löfte) for one year, as its row says. Shares and percentages are fractions. */
export interface Pledge {
  /** LöftesID, or an id proposed from the row when the cell is empty. */
  readonly id: string;
  readonly text: string;
  readonly year: number | null;
  readonly municipality: string | null;
  readonly responsible: string | null;
  readonly focusArea: string | null;
  readonly perspectives: readonly string[];
  /** `null` until a kind (måltyp) has been chosen. */
  readonly kind: TargetKind | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  /** Default: the first day of the year. */
  readonly start: Day | null;
  /** Default: the last day of the year. */
  readonly end: Day | null;
  readonly rhythm: Rhythm | null;
  /** Planned shares per period (Fördelning), which sum to one; `null` is an even plan. */
  readonly shares: readonly number[] | null;
  /** The id of last year's pledge that this one follows. */
  readonly replaces: string | null;
  readonly source: string | null;
}

/** One row of a follow-up (uppföljning). */
export interface FollowUp {
  readonly pledgeId: string;
  readonly period: Period | null;
  readonly outcome: Outcome;
  readonly outcomeText: string | null;
  readonly scope: string | null;
  /** Gäller: only rows that concern the pledge itself count, the others are context. */
  readonly concerns: "pledge" | "part" | "other";
  /** Typ: figures of the period alone, or accumulated since the start. */
  readonly measure: "period" | "cumulative";
  /** Läge: preliminary or final. */
  readonly state: "preliminary" | "final" | null;
  readonly reasonCategory: string | null;
  readonly reason: string | null;
  readonly action: string | null;
  readonly source: string | null;
  readonly reportedOn: Day | null;
}
