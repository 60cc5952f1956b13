import type { Day } from "../../domain/day";
import { elapsedByDays } from "../../domain/elapsed";
import { isOpen, judge, type Judgement, type Question } from "../../domain/judge";
import { comparableTarget } from "../../domain/compare";
import { withMixedTypes } from "../../domain/mixedTypes";
import { kindTraits, type TargetKind } from "../../domain/kinds";
import { scopeKey } from "../../domain/scope";
import { defaultThreshold, type Interim } from "../../domain/verdict";
import { isPercentUnit } from "../../reading/isPercentUnit";
import { concernsValues, measureValues } from "../../schema/lists";
import { unitOfFigures } from "../../schema/cellReader";
import { listReader } from "../../schema/listReader";
import type { CellValue } from "../../sheet/sheet";
import { mixedMeasure } from "../followUp/earlierOutcomes";
import type { FormulaColumn } from "../followUp/followUpColumns";
import { foldOutcome, outcomeOf, readBasisOutcome } from "./formulaReading";
import type { BasisOutcome, OutcomeForm } from "./formulaReading";
import { ruleNumber } from "./formulaRules";
import type { FormulaWords } from "./formulaWords";

/** What a row of a follow-up sheet is computed from. Shares and percentages are fractions. */
export interface RowInputs {
  /** LöftesID as it stands; a row without one is somebody's own. */
  readonly id: string;
  /** Utfall as typed, and what its number format makes of it. */
  readonly outcome: CellValue;
  readonly outcomeForm?: OutcomeForm;
  /** The row's Avgränsning, Gäller and Typ as typed. */
  readonly scope: string | null;
  readonly concerns: string | null;
  readonly measure: string | null;
  readonly kind: TargetKind | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly unit: string | null;
  /** The pledge's scope as written in Löften. */
  readonly basisScope: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** What earlier periods of the year reported by period, and of which type their figures were. */
  readonly before: number | null;
  readonly beforeMeasure: string | null;
  /** The planned share so far where the plan is not even. */
  readonly planned: number | null;
  /** The date that verdicts are given for; without it the period counts as closed. */
  readonly standing: Day | null;
  /** The last day of the reported period. */
  readonly periodEnd: Day;
  readonly graded: boolean;
  readonly threshold: number;
}

/** What the computed cells of a row hold. "" is an empty answer. */
export interface ComputedRow {
  readonly attainment: number | "";
  readonly verdict: string;
  readonly explanation: string;
  readonly pace: number | "";
  readonly chance: number | "";
  /** The judgement behind them; `null` for a row that does not count. */
  readonly judgement: Judgement | null;
  /** The same and the basis, by column: what the way "values" writes. */
  readonly cells: Readonly<Record<FormulaColumn, number | string>>;
}

/**
 * Computes one row as the formulas of all ways do, by the core's own judge.
 *
 * @param words what cells say, which the room of languages has
 * @example computeRow({ outcome: 104, kind: "atLeast", target: 200, … }, words).verdict → "Ej uppfyllt"
 */
export function computeRow(inputs: RowInputs, words: FormulaWords): ComputedRow {
  const { kind, target, baseline, unit } = inputs;
  const form = inputs.outcomeForm ?? "plain";
  const isOfPeriod = readMeasure(inputs.measure ?? "") === "period";
  const key = isCounted(inputs.concerns) ? inputs.id.trim() : "";
  const read = readBasisOutcome(inputs.outcome, form, kind, unit);
  const combined = key === "" ? "" : withEarlier(read, inputs, isOfPeriod);
  const { standing, periodEnd, planned } = inputs;
  const elapsed =
    planned ?? elapsedByDays({ ...inputs, today: standing, reportedUntil: periodEnd });
  const question: Question = {
    kind,
    target,
    baseline,
    outcome: outcomeOf(combined, kind),
    scope: inputs.basisScope,
    outcomeScope: inputs.scope,
    start: inputs.start,
    end: inputs.end,
    today: standing,
    reportedUntil: periodEnd,
    elapsed,
    graded: inputs.graded,
    threshold: inputs.threshold,
  };
  const judgement = key === "" ? null : withMixed(judge(question), inputs, combined, isOfPeriod);
  const shown: Shown = judgement
    ? {
        attainment: judgement.ratio ?? "",
        verdict: standingText(judgement, kind, words),
        explanation: words.explain(
          { ...question, unit, threshold: thresholdOf(inputs) },
          judgement,
        ),
        pace: paceOf(judgement, question, elapsed, unit),
        chance: judgement.probability ?? "",
      }
    : { ...nothingShown, explanation: inputs.id.trim() === "" ? "" : words.notCounted };
  return { ...shown, judgement, cells: { ...shown, ...basisCells() } };

  function basisCells(): Omit<ComputedRow["cells"], keyof Shown> {
    const hasReason = judgement?.reason != null;
    return {
      basisElapsed: elapsed ?? "",
      basisRule: ruleNumber(kind),
      basisStatus: key === "" ? -1 : statusOf(question),
      basisScaled: unitOfFigures(kind, unit) === "%" ? 1 : 0,
      basisDigits: "",
      basisMargin: "",
      basisText: typeof inputs.outcome === "string" ? foldOutcome(inputs.outcome) : "",
      basisFigure: "",
      basisRead: read,
      basisOutcome: combined,
      basisScopeText: scopeKey(inputs.scope) ?? "",
      basisOutcomeScope: scopeKey(inputs.scope) ?? "",
      basisKey: key,
      basisGoal: (kind && comparableTarget(kind, target, baseline)) ?? "",
      basisReason: hasReason ? shown.verdict : "",
      basisRatio: shown.attainment,
      basisChance: shown.chance,
    };
  }
}

type Shown = Pick<ComputedRow, "attainment" | "verdict" | "explanation" | "pace" | "chance">;

const statusOf = (question: Question): number => {
  const { start, today } = question;
  if (!isOpen(question)) return 0;
  return start !== null && today !== null && today < start ? 2 : 1;
};

const nothingShown = { attainment: "", verdict: "", pace: "", chance: "" } as const;

const readConcerns = listReader(concernsValues, undefined);
const readMeasure = listReader(measureValues, undefined);

const isCounted = (concerns: string | null): boolean =>
  !["part", "other"].includes(readConcerns(concerns ?? "") ?? "");

function withEarlier(
  read: BasisOutcome,
  { kind, before }: RowInputs,
  isOfPeriod: boolean,
): BasisOutcome {
  const isAdded = isOfPeriod && kind !== "done" && !(kind !== null && kindTraits[kind].isShare);
  return typeof read === "number" && isAdded ? read + (before ?? 0) : read;
}

/** Earlier periods may have reported in the other way, or in both. */
function withMixed(
  judgement: Judgement,
  { beforeMeasure }: RowInputs,
  combined: BasisOutcome,
  isOfPeriod: boolean,
): Judgement {
  const isMixed =
    beforeMeasure !== null &&
    beforeMeasure !== "" &&
    combined !== "" &&
    (beforeMeasure === mixedMeasure || (readMeasure(beforeMeasure) === "period") !== isOfPeriod);
  return withMixedTypes(judgement, isMixed);
}

/** Bedömning: "Uppfyllt", "Risk", "Kan ej bedömas – basvärde saknas". */
export function standingText(
  { verdict, interim, reason }: Pick<Judgement, "verdict" | "interim" | "reason">,
  kind: TargetKind | null,
  words: FormulaWords,
): string {
  if (interim) return words.interims[interim];
  if (verdict !== "notJudged") return verdict ? words.verdicts[verdict] : "";
  if (!reason) return words.verdicts.notJudged;
  const isTargetless = reason === "noTarget" && kind !== null && kindTraits[kind].isTargetless;
  const why = isTargetless ? words.targetless : words.reasons[reason];
  return words.verdicts.notJudged + words.because + why;
}

const begun: readonly (Interim | null)[] = ["onTrack", "atRisk", "behind", "notForecast", null];

/** Takt of an open period that has begun, for counts with a target above 0. */
function paceOf(
  { reason, interim }: Judgement,
  question: Question,
  elapsed: number | null,
  unit: string | null,
): number | "" {
  const { kind, target, outcome, start, today } = question;
  const isPaced = (kind === "atLeast" || kind === "atMost") && !isPercentUnit(unit);
  if (!isPaced || reason || !isOpen(question) || !begun.includes(interim)) return "";
  if (start !== null && today !== null && today < start) return "";
  if (outcome.state !== "number" || !target || !elapsed) return "";
  return outcome.value / (target * elapsed);
}

const thresholdOf = ({ graded, threshold }: RowInputs): number =>
  graded ? threshold : defaultThreshold;
