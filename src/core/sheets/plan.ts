import type { Activity } from "../domain/activity";
import type { Period } from "../domain/period";
import type { Pledge } from "../domain/pledge";
import type { CellContent, CellState, Change, SheetLayout } from "../sheet/change";
import type { CellPlace, CellValue, Workbook } from "../sheet/sheet";
import type { ComputeMode } from "./computeMode";

/** All that we do to a workbook, each with one click. */
export type Request =
  | { readonly kind: "followUp"; readonly period: Period; readonly compute: ComputeMode }
  /** Changes how one follow-up sheet computes. */
  | { readonly kind: "compute"; readonly table: string; readonly compute: ComputeMode }
  | { readonly kind: "lock"; readonly table: string; readonly isOn: boolean }
  | { readonly kind: "overview" }
  | { readonly kind: "roll"; readonly year: number }
  | { readonly kind: "newWorkbook"; readonly year: number; readonly compute: ComputeMode }
  | { readonly kind: "removeExamples" }
  /** Takes answers out of a returned copy. */
  | { readonly kind: "collect"; readonly returned: Workbook; readonly fileName: string }
  /** Adds rows that somebody has chosen out of a document; their ids are given by the plan. */
  | {
      readonly kind: "intake";
      readonly pledges: readonly Pledge[];
      readonly activities: readonly Activity[];
    }
  | { readonly kind: "undo"; readonly record: UndoRecord };

export type OperationName = Request["kind"];

/** What operations rest on beside the workbook. */
export interface PlanSettings {
  /** Strict verdicts, or graded with this threshold. */
  readonly graded: boolean;
  readonly threshold: number;
  /** What a person answered to a plan's questions, by the question's id. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What an operation would do: told before, carried out after. */
export interface Plan {
  readonly operation: OperationName;
  /** In the order they are carried out; none where there is nothing to do. */
  readonly changes: readonly Change[];
  /** What will be made and what is left alone, in sentences that a face has by their codes. */
  readonly notes: readonly PlanNote[];
  /** What a person is asked. Until a blocking one is answered there are no changes. */
  readonly questions: readonly Question[];
  /** How to take it back, `null` where there is nothing to take back. */
  readonly undo: UndoRecord | null;
  /** What to show when it is done. */
  readonly show: CellPlace | null;
}

/** Everything that is told of a plan. `{count}` of 0 is never told. */
export const planNotes = [
  "sheet.added",
  "sheet.renewed",
  "sheet.removed",
  "sheet.locked",
  "sheet.unlocked",
  "rows.added",
  "rows.updated",
  /** Pledges that are gone from Löften: their rows are marked and kept. */
  "rows.marked",
  "rows.removed",
  /** Filled cells of people that are left as they are. */
  "cells.kept",
  "cells.filled",
  "cells.restored",
  /** Computed cells that somebody typed over, which are left: "avviker från beräkningen". */
  "cells.overridden",
  "compute.changed",
  "answers.same",
  "answers.unmatched",
  /** Returned cells that hold an error value, which are not taken. */
  "answers.errors",
  "pledges.added",
  /** Chosen pledges that Löften has already, with the same words and target. */
  "pledges.there",
  "activities.added",
  "activities.there",
  /** What is known of new rows and has no column in a table of the staff's own. */
  "columns.without",
  "pledges.rolled",
  "baselines.filled",
  /** A column of ours that somebody has taken away is not made again. */
  "columns.missing",
  "nothing.toDo",
] as const;
export type PlanNoteCode = (typeof planNotes)[number];

/** Facts: `count`, `sheet`, `period`, `year`, `names` (joined with commas). */
export interface PlanNote {
  readonly code: PlanNoteCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly place?: CellPlace;
}

export const questionCodes = [
  /** A sheet of the wanted name is not ours. Options: otherName. Facts: sheet, other. Blocks. */
  "sheet.nameTaken",
  /** A follow-up of the period is there that is not ours. Options: beside. Facts: sheet, period. Blocks. */
  "followUp.notOurs",
  /** The returned copy and the workbook differ. Options: mine, theirs. Facts: id, heading, mine, theirs. */
  "answer.conflict",
  /** Somebody changed a cell since we wrote it. Options: keep, restore. Facts: cell, sheet, now, before. */
  "undo.changed",
  /** A sheet that would be removed holds what people typed. Options: keep, remove. Facts: sheet, count. */
  "undo.typedInto",
  /** Rows that would be removed hold what people typed. Options: keep, remove. Facts: sheet, count. */
  "undo.rowsTypedInto",
  /** Somebody changed an example row. Options: keep, remove. Facts: id. */
  "example.changed",
  /** Cells on a sheet of ours alone that we did not write. Options: keep, remove. Facts: sheet, count. Blocks. */
  "overview.foreign",
] as const;
export type QuestionCode = (typeof questionCodes)[number];

export const questionOptions = [
  "otherName",
  "beside",
  "mine",
  "theirs",
  "keep",
  "restore",
  "remove",
] as const;
export type QuestionOption = (typeof questionOptions)[number];

export interface Question {
  /** Stays the same while the workbook does, so that an answer finds its question again. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly options: readonly QuestionOption[];
  /** What holds where it is not answered; `null` blocks the plan until it is. */
  readonly otherwise: QuestionOption | null;
  readonly place?: CellPlace;
}

/**
 * How one operation is taken back: plain JSON, so that it can wait in the workbook's settings.
 *
 * Cells of a table are known by its name, the row's key and the column's heading, so that they are
 * found again after rows were sorted and columns moved; other cells by sheet and address.
 */
export interface UndoRecord {
  readonly operation: OperationName;
  /** Facts for its name in a list: sheet, period, year. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly entries: readonly UndoEntry[];
}

export type UndoEntry =
  | {
      readonly kind: "sheetAdded";
      readonly sheet: string;
      /** Rows of follow-up tables of ours are not in `written`: `typedCells` knows what is typed there. */
      readonly tables: readonly string[];
      readonly written: readonly WrittenCell[];
    }
  | {
      readonly kind: "rowsAdded";
      readonly table: string;
      readonly keys: readonly RowKey[];
      readonly written: readonly WrittenCell[];
    }
  | {
      readonly kind: "rowsRemoved";
      readonly table: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly CellContent[])[];
    }
  /** A sheet of ours that nobody had written on, with what makes it again. */
  | {
      readonly kind: "sheetRemoved";
      readonly sheet: string;
      readonly after: string | null;
      readonly layout: SheetLayout;
    }
  | {
      readonly kind: "cellsWritten";
      readonly cells: readonly (WrittenCell & { readonly before: CellState })[];
    }
  /**
   * A follow-up that computes in another way: taken back by changing it again, as the formulas of
   * thousands of rows have no room in a record.
   */
  | {
      readonly kind: "computeChanged";
      readonly table: string;
      readonly was: ComputeMode;
      readonly isNow: ComputeMode;
    }
  | { readonly kind: "protection"; readonly sheet: string; readonly wasOn: boolean };

/** A row by the value of a key column, and which of several with that value. */
export interface RowKey {
  readonly heading: string;
  readonly value: string;
  readonly occurrence: number;
}

/** A cell as we wrote it; `written` is a value, or the formula's text. */
export interface WrittenCell {
  readonly at:
    | { readonly table: string; readonly row: RowKey; readonly heading: string }
    | { readonly sheet: string; readonly row: number; readonly column: number };
  readonly written: CellValue | { readonly formula: string };
}
