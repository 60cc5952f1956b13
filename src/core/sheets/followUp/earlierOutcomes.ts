import { combineFollowUps } from "../../domain/combine";
import { kindTraits } from "../../domain/kinds";
import { missingOutcome, type Outcome } from "../../domain/outcome";
import { periodEnd, periodStart, type Period } from "../../domain/period";
import type { FollowUp, Pledge } from "../../domain/pledge";
import { scopesConflict } from "../../domain/scope";
import type { ReadWorkbook } from "../../schema/rows";

/** Says of earlier periods that they reported in both ways: then no figure can be added to theirs. */
export const mixedMeasure = "blandat";

/** What earlier periods of the year reported of a pledge. */
export interface EarlierOutcome {
  /** That of the latest of them. */
  readonly latest: Outcome;
  /** What is added to an outcome of the period; `null` where nothing is. */
  readonly before: number | null;
  /** How they reported; mixed also where a figure is a text that cannot be added. */
  readonly measure: "period" | "ackumulerat" | typeof mixedMeasure | null;
}

const nothing: EarlierOutcome = { latest: missingOutcome, before: null, measure: null };

/**
 * What the periods before one reported of each pledge, by the pledge's position. All follow-ups of
 * the same year count, on sheets of ours and of the staff; a period that overlaps is no earlier one.
 *
 * @example earlierOutcomes(read, { year: 2021, rhythm: "tertial", index: 2 })(0).before → 66
 */
export function earlierOutcomes(
  { pledges, followUps }: Pick<ReadWorkbook, "pledges" | "followUps">,
  period: Period,
): (position: number) => EarlierOutcome {
  const rowsBy = new Map<number, FollowUp[]>();
  for (const { followUp, pledges: positions } of followUps) {
    if (!isEarlier(followUp.period, period)) continue;
    for (const position of positions) {
      const rows = rowsBy.get(position);
      if (rows) rows.push(followUp);
      else rowsBy.set(position, [followUp]);
    }
  }
  return (position) => {
    const [pledge, rows] = [pledges[position]?.pledge, rowsBy.get(position)];
    return pledge && rows ? earlierOf(pledge, rows) : nothing;
  };
}

const isEarlier = (reported: Period | null, period: Period): boolean =>
  reported !== null && reported.year === period.year && periodEnd(reported) < periodStart(period);

/** Figures of another scope are shown, but nothing is added to them: they are no part of the pledge's. */
function earlierOf(pledge: Pledge, rows: readonly FollowUp[]): EarlierOutcome {
  const fitting = rows.filter(({ scope }) => !scopesConflict(pledge.scope, scope));
  return fitting.length > 0 || rows.length === 0
    ? earlierOfFitting(pledge, fitting)
    : { ...nothing, latest: combineFollowUps(pledge, rows).used.at(-1)?.outcome ?? missingOutcome };
}

function earlierOfFitting(pledge: Pledge, rows: readonly FollowUp[]): EarlierOutcome {
  const { used, outcome, isMixed } = combineFollowUps(pledge, rows);
  const latest = used.at(-1);
  if (!latest) return nothing;
  const shown = latest.outcome;
  if (isMixed) return { latest: shown, before: null, measure: mixedMeasure };
  if (latest.measure === "cumulative") {
    return { latest: shown, before: null, measure: "ackumulerat" };
  }
  const isAdded =
    pledge.kind !== "done" && !(pledge.kind !== null && kindTraits[pledge.kind].isShare);
  if (!isAdded) return { latest: shown, before: null, measure: "period" };
  // A text among figures to be added leaves no sum, and no verdict either.
  return outcome.state === "number"
    ? { latest: shown, before: outcome.value, measure: "period" }
    : { latest: shown, before: null, measure: mixedMeasure };
}
