import type { Assessment } from "../domain/assess";
import type { TargetKind } from "../domain/kinds";
import type { Outcome } from "../domain/outcome";
import type { Period } from "../domain/period";
import type { FollowUp } from "../domain/pledge";

/** What was judged, as far as words need it. Shares and percentages are fractions. */
export interface Assessable {
  readonly kind: TargetKind | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly outcome: Outcome;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly outcomeScope?: string | null;
  /** Lowest ratio that is partly met; figures are never rounded to or past it. */
  readonly threshold: number;
  /** What was reported beside and never used, such as the figure of a larger area. */
  readonly context?: readonly Pick<FollowUp, "outcome" | "scope">[];
  /** Periods without a report between reported ones. */
  readonly unreported?: readonly Period[];
}

/** What the words need of an assessment: `explain(assessableOf(assessment, 0.5), assessment.judgement, "sv")`. */
export const assessableOf = ({ pledge, combined }: Assessment, threshold: number): Assessable => ({
  kind: pledge.kind,
  target: pledge.target,
  baseline: pledge.baseline,
  outcome: combined.outcome,
  unit: pledge.unit,
  scope: pledge.scope,
  outcomeScope: combined.scope,
  threshold,
  context: combined.context,
  unreported: combined.unreported,
});
