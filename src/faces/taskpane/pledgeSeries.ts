import { comparableTarget } from "../../core/domain/compare";
import { effectiveKind } from "../../core/domain/judge";
import { kindTraits } from "../../core/domain/kinds";
import { periodName } from "../../core/domain/period";
import type { ReportedPledge } from "../../core/report/report";

/** How a pledge has come along, and what it is to reach. Shares are fractions. */
export interface PledgeSeries {
  readonly points: readonly { readonly period: string; readonly value: number }[];
  readonly target: number | null;
}

/**
 * The outcome so far at the end of each reported period. Figures of the period alone are added; where
 * measures are mixed, or a figure is no number, there is no point: nothing missing counts as 0.
 *
 * @example pledgeSeries(reported).points → [{ period: "2021-T1", value: 35 }, { period: "2021-T2", value: 104 }]
 */
export function pledgeSeries({ pledge, combined }: ReportedPledge): PledgeSeries {
  const kind = effectiveKind(pledge);
  const target = kind === null ? null : comparableTarget(kind, pledge.target, pledge.baseline);
  if (kind === "done" || combined.isMixed) return { points: [], target };
  const isShare = kind !== null && kindTraits[kind].isShare;
  let sum: number | null = 0;
  const points = combined.series.flatMap(({ period, outcome, measure }) => {
    if (outcome.state !== "number") {
      sum = null;
      return [];
    }
    if (sum !== null) sum += outcome.value;
    const value = measure === "period" && !isShare ? sum : outcome.value;
    return period === null || value === null ? [] : [{ period: periodName(period), value }];
  });
  return { points, target };
}
