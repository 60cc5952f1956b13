import type { Activity } from "../../core/domain/activity";
import type { Period } from "../../core/domain/period";
import type { Pledge } from "../../core/domain/pledge";
import type { Intake, PledgeCandidate } from "../../core/intake/intake";
import {
  reportOn,
  type OutcomeCandidate,
  type OutcomeReport,
} from "../../core/intake/outcomeCandidates";
import { readText } from "../../core/reading/readText";
import type { ReportedRow } from "../../core/sheets/intake/reportedWorkbook";
import type { IntakeState } from "./intakeState";

/** A row of a pledge as it stands in the view. */
export interface PledgeLine {
  readonly candidate: PledgeCandidate;
  readonly pledge: Pledge;
  readonly isChosen: boolean;
  /** How many targets its sentence has; the line of the first tells of them. */
  readonly parts: number;
}

/** The rows of a text with what a person has changed; those that are joined have one. */
export function pledgeLines(state: IntakeState): readonly PledgeLine[] {
  const candidates = state.intake?.pledges ?? [];
  const parts = new Map<string, number>();
  for (const { sentence } of candidates) parts.set(sentence, (parts.get(sentence) ?? 0) + 1);
  return candidates
    .filter(({ key, sentence }) => state.joined[sentence] !== true || key.endsWith(".0"))
    .map((candidate) => ({
      candidate,
      pledge: { ...candidate.pledge, ...state.edits[candidate.key] },
      isChosen: state.chosen[candidate.key] ?? candidate.duplicateOf === null,
      parts: parts.get(candidate.sentence) ?? 1,
    }));
}

/** Every one of some rows chosen, or left. */
export const allChosen = (
  { chosen }: IntakeState,
  keys: readonly string[],
  isChosen: boolean,
): IntakeState["chosen"] => ({
  ...chosen,
  ...Object.fromEntries(keys.map((key) => [key, isChosen] as const)),
});

/** A row of an activity as it stands in the view. */
export const isActivityChosen = (
  { chosen }: IntakeState,
  { key, isDuplicate }: Intake["activities"][number],
): boolean => chosen[key] ?? !isDuplicate;

export const chosenActivities = (state: IntakeState): readonly Activity[] =>
  (state.intake?.activities ?? []).flatMap((candidate) =>
    isActivityChosen(state, candidate) ? [candidate.activity] : [],
  );

/** An outcome as it stands in the view. */
export interface OutcomeLine {
  readonly candidate: OutcomeCandidate;
  /** The pledge that it is about, as a position; `null` where nobody has said. */
  readonly position: number | null;
  readonly report: OutcomeReport;
  /** What stands in the field. */
  readonly value: string;
  readonly isChosen: boolean;
}

/** The outcomes of a text; one whose pledge a person has chosen is read for that pledge. */
export function outcomeLines(state: IntakeState): readonly OutcomeLine[] {
  const known = state.intake?.known ?? [];
  const taken = new Set<number>();
  return (state.intake?.outcomes ?? []).map((candidate): OutcomeLine => {
    const { key, match } = candidate;
    const edit = state.outcomes[key] ?? {};
    const position = edit.position === undefined ? match.position : edit.position;
    const report =
      position === match.position ? candidate.report : reportOn(candidate.text, known, position);
    // A pledge has one outcome a period: the first that tells of it goes.
    const isFirst = position !== null && !taken.has(position);
    if (position !== null) taken.add(position);
    return {
      candidate,
      position,
      report,
      value: edit.value ?? shown(report.value),
      isChosen: position !== null && (state.chosen[key] ?? isFirst),
    };
  });
}

const shown = (value: number | string | null): string =>
  value === null ? "" : String(value).replace(".", ",");

/** The rows to fill in, with ids for the chosen pledges. */
export const reportedRows = (
  { intake }: IntakeState,
  lines: readonly OutcomeLine[],
): readonly ReportedRow[] =>
  lines.flatMap(({ isChosen, position, report, value, candidate }) => {
    const pledge = (position === null ? undefined : intake?.known[position])?.pledge;
    if (!isChosen || !pledge) return [];
    const { scope, reason, reasonCategory, isPreliminary } = report;
    return [
      {
        id: pledge.id,
        cells: {
          ...(value.trim() === "" ? {} : { outcome: typedOutcome(value.trim()) }),
          outcomeText: candidate.text.slice(0, 2000),
          ...(scope === null ? {} : { scope }),
          ...(isPreliminary ? { state: "preliminärt" } : {}),
          ...(reasonCategory === null ? {} : { reasonCategory }),
          ...(reason === null ? {} : { reason }),
        },
      },
    ];
  });

/** A plain figure is written as a number; all else as it was typed. */
function typedOutcome(value: string): number | string {
  if (!/^[-−+]?[\d\s.,]+$/.test(value)) return value;
  const reading = readText(value);
  return reading.state === "number" ? reading.value : value;
}

/** The period that outcomes are for: the chosen one, the one that the text names, or its whole year. */
export const outcomePeriod = (state: IntakeState, years: readonly number[]): Period | null => {
  const stated = state.period ?? state.intake?.period;
  if (stated) return stated;
  const year = state.intake?.year ?? years.at(-1);
  return year === undefined ? null : { year, rhythm: "year", index: 1 };
};
