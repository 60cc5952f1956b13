import type { Period } from "../domain/period";
import type { Pledge } from "../domain/pledge";
import type { Proposal } from "../reading/pledge/proposal";
import type { PledgeRow } from "../schema/rows";
import type { FoundActivity } from "./foundDocument";
import type { OutcomeCandidate } from "./outcomeCandidates";
import type { YearlyTarget } from "./yearlyTarget";

/** A row that a document gives Löften, for a person to confirm. */
export interface PledgeCandidate {
  /** The same whenever the same text is read. */
  readonly key: string;
  /** Rows of one sentence with several targets share it. */
  readonly sentence: string;
  /** What would be written; its id is given when it is. */
  readonly pledge: Pledge;
  /** The words that each part rests on, in `pledge.text`. */
  readonly spans: Proposal["spans"];
  /** From 0 to 1. */
  readonly certainty: number;
  /** How a recurring target was worked out, `null` where it was not. */
  readonly yearly: YearlyTarget | null;
  /** A target for each day, which is left for a person to work out. */
  readonly isPerDay: boolean;
  /** Set where the year is no word of the document but this year. */
  readonly isYearAssumed: boolean;
  /** The id of a pledge with the same text and year that is there already. */
  readonly duplicateOf: string | null;
}

/** A row that a document gives Aktivitetsplan. */
export interface ActivityCandidate {
  readonly key: string;
  readonly activity: FoundActivity;
  /** True where the plan has a row of the same words already. */
  readonly isDuplicate: boolean;
}

/** All that a document gives a workbook. */
export interface Intake {
  readonly pledges: readonly PledgeCandidate[];
  readonly activities: readonly ActivityCandidate[];
  readonly outcomes: readonly OutcomeCandidate[];
  /** The pledges that are there, which outcomes name by their positions. */
  readonly known: readonly PledgeRow[];
  /** Pledges and activities beyond those that are shown. */
  readonly leftOut: number;
  readonly isSwedish: boolean;
  readonly year: number | null;
  /** The part of a year that it reports on, `null` where it says none. */
  readonly period: Period | null;
}
