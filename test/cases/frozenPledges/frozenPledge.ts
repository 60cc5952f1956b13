import type { TargetKind } from "../../../src/core/domain/kinds";
import type { Recurrence } from "../../../src/core/reading/pledge/proposal";

/**
 * One target as the sentence is to be read. A field that is left out may be read either way and is
 * not compared; `null` says that the sentence states none.
 */
export interface ExpectedTarget {
  /** "targetless" where none, löpande and volym are equally right, and any target is wrong. */
  readonly kind: TargetKind | "targetless" | null;
  readonly value: number | null;
  readonly scope?: string | null | undefined;
  readonly per?: Recurrence | null | undefined;
  readonly unit?: string | null;
  readonly period?: string | null;
  readonly baseline?: number | null;
  readonly baselineYear?: number | null;
  readonly responsible?: string | null;
}

/** A pledge sentence with its targets in the order of the text; one without a target has one reading. */
export interface FrozenPledge {
  readonly text: string;
  readonly expected: readonly [ExpectedTarget, ...ExpectedTarget[]];
}

type Details = Omit<ExpectedTarget, "kind" | "value">;

/** One target; where nothing else is said the sentence states neither a scope nor a recurrence. */
export const target = (
  kind: TargetKind,
  value: number | null,
  details: Details = {},
): ExpectedTarget => ({ kind, value, scope: null, per: null, ...details });

export const pledge = (
  text: string,
  first: ExpectedTarget,
  ...more: readonly ExpectedTarget[]
): FrozenPledge => ({ text, expected: [first, ...more] });

/** Sentences without a target, though they look as if; of which targetless kind they are is of no matter. */
export const noTargets = (...texts: readonly string[]): readonly FrozenPledge[] =>
  texts.map((text) => ({ text, expected: [{ kind: "targetless", value: null }] }));

/** Sentences that pledge nothing: whether they name a place or a year is of no matter then. */
export const noPledges = (...texts: readonly string[]): readonly FrozenPledge[] =>
  texts.map((text) => ({ text, expected: [{ kind: null, value: null }] }));
