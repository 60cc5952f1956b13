import type { TargetKind } from "../../domain/kinds";

/** A stretch of a text, in UTF-16 units of the text as it was given: from `start` up to, not including, `end`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a recurring target recurs by: "två gånger per termin", "var fjärde månad" (a tertial). */
export const recurrences = [
  "day",
  "week",
  "month",
  "quarter",
  "tertial",
  "term",
  "half",
  "year",
] as const;
export type Recurrence = (typeof recurrences)[number];

/** The parts of a proposal that rest on words of the text. */
export const proposalParts = [
  "kind",
  "value",
  "unit",
  "scope",
  "per",
  "period",
  "baseline",
  "responsible",
] as const;
export type ProposalPart = (typeof proposalParts)[number];

/**
 * One target that a pledge sentence may be read as: for a person to confirm, never a verdict.
 *
 * Values are as in `Pledge`: shares and percentages are fractions.
 */
export interface Proposal {
  /** `null` where no words say of which kind the sentence is; then there is no value either. */
  readonly kind: TargetKind | null;
  readonly value: number | null;
  /** What is counted, as the text has it, without adjectives: "trafikkontroller". */
  readonly unit: string | null;
  /** Where it holds, without "i de": "prioriterade stadsdelarna", but "utanför skolor". */
  readonly scope: string | null;
  readonly per: Recurrence | null;
  /** As the text names it: "2021", "2022–2023", "hösten 2021", "året". */
  readonly period: string | null;
  /** The value to start from, "från 12 till 20", and the year compared with, "jämfört med 2021". */
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly responsible: string | null;
  /** How sure the reading is, from 0 to 1: of unseen sentences at 0.9 and above, nine in ten are right. */
  readonly certainty: number;
  /** The words that each part rests on. */
  readonly spans: Readonly<Partial<Record<ProposalPart, readonly TextSpan[]>>>;
}

/** A pledge sentence as it was read: one proposal for each target in it, the main one first. */
export interface PledgeReading {
  readonly text: string;
  readonly proposals: readonly [Proposal, ...Proposal[]];
}
