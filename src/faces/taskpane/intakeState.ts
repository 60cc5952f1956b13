import type { DocumentFile } from "../../adapters/files/document/documentFile";
import type { Period } from "../../core/domain/period";
import type { Pledge } from "../../core/domain/pledge";
import type { Intake } from "../../core/intake/intake";
import type { Failure } from "../../core/result/result";

/** What was read, and under which name. */
export interface IntakeSource extends DocumentFile {
  /** The file's name; `null` for pasted text. */
  readonly file: string | null;
}

/** What a person has changed of a found outcome. */
export interface OutcomeEdit {
  readonly position?: number | null;
  readonly value?: string;
}

/** All that the view *Läs in* knows, kept while other tabs are looked at. */
export interface IntakeState {
  /** What stands in the field. */
  readonly text: string;
  readonly source: IntakeSource | null;
  readonly intake: Intake | null;
  /** The share that has been read; `null` where nothing is being read. */
  readonly share: number | null;
  readonly isCancelled: boolean;
  readonly trouble: Failure | null;
  /** A fault of ours, for the person to report. */
  readonly bug: Error | null;
  /** Rows that a person has chosen or left, by their keys; others are as proposed. */
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly edits: Readonly<Record<string, Partial<Pledge>>>;
  /** Sentences whose targets a person has put together on one row. */
  readonly joined: Readonly<Record<string, boolean>>;
  readonly outcomes: Readonly<Record<string, OutcomeEdit>>;
  /** The period that outcomes are filled in for; `null` is the one proposed. */
  readonly period: Period | null;
}

export const firstIntakeState: IntakeState = {
  text: "",
  source: null,
  intake: null,
  share: null,
  isCancelled: false,
  trouble: null,
  bug: null,
  chosen: {},
  edits: {},
  joined: {},
  outcomes: {},
  period: null,
};
