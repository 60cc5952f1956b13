import { comparableTarget } from "../domain/compare";
import { effectiveKind } from "../domain/judge";
import { kindTraits, type TargetKind } from "../domain/kinds";
import type { Assessable } from "./assessable";
import { formatNumber, formatPercent } from "./formatNumber";
import type { Language } from "./language";

/** A pledge's figures written out, in the unit they are counted in. */
export interface Figures {
  readonly kind: TargetKind | null;
  /** True where outcomes are fractions and shown as per cent. */
  readonly isShare: boolean;
  /** True where only the target is per cent: "öka med 10 %". */
  readonly isByPercent: boolean;
  /** The unit as written, empty where there is none or it is per cent. */
  readonly unit: string;
  readonly target: string;
  readonly baseline: string;
  /** What the outcome is compared with: baseline and target together for "öka med". */
  readonly goal: string;
  readonly outcome: string;
  /** Writes any other value in the unit of the outcome. */
  readonly write: (value: number, boundaries?: readonly number[]) => string;
}

/**
 * Writes out the figures of a pledge so that they never contradict its verdict: target and outcome
 * are rounded away from each other.
 *
 * @example figuresOf({ kind: "atLeast", target: 200, outcome: countOf(199.96), … }, "sv").outcome → "199,9"
 */
export function figuresOf(assessable: Assessable, language: Language): Figures {
  const { target, baseline, outcome } = assessable;
  const kind = effectiveKind(assessable);
  const unit = tidy(assessable.unit ?? "");
  const isPercent = isPercentUnit.test(unit);
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  const isShare = (kind !== null && kindTraits[kind].isShare) || (isPercent && !isByPercent);
  const write = (value: number, boundaries: readonly number[] = []): string =>
    isShare
      ? formatPercent(value, language, boundaries)
      : formatNumber(value, language, boundaries);

  const goal = kind === null ? null : comparableTarget(kind, target, baseline);
  const value = outcome.state === "number" ? outcome.value : null;
  const besideOutcome = value === null ? [] : [value];
  const known = (figure: number | null): string =>
    figure === null ? "" : write(figure, besideOutcome);
  return {
    kind,
    isShare,
    isByPercent,
    unit: isPercent ? "" : unit,
    target: isByPercent && target !== null ? formatPercent(target, language) : known(target),
    baseline: known(baseline),
    goal: known(goal),
    outcome:
      value === null
        ? ""
        : write(
            value,
            [goal, baseline].filter((bound) => bound !== null),
          ),
    write,
  };
}

/** A unit (enhet) that says that figures are per cent. */
export const isPercentUnit = /^(?:%|procent|per ?cent)$/i;

/** A cell's text within a sentence: one line, no full stop of its own, not without end. */
export function tidy(text: string): string {
  const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
