import type { LookAround } from "../../core/lookAround";
import type { Operate } from "../../core/operate";
import type { Result } from "../../core/result/result";
import type { Change } from "../../core/sheet/change";
import type { Workbook } from "../../core/sheet/sheet";
import type { UndoRecord } from "../../core/sheets/plan";

/** What an interrupted run of ours left behind. */
export interface Leftovers {
  /** Hidden sheets that were being built, by name. */
  readonly sheets: readonly string[];
  /** Whether cells were being written, which can be put back. */
  readonly hasPendingWrites: boolean;
  /** True where sheets had begun to be shown, and will be finished. */
  readonly isUnfinished?: true;
  /** Milliseconds until it is worth looking again, where a run may still be at work. */
  readonly againIn?: number;
}

/** All that the operations want of the world; fetched when the tab is first opened. */
export interface Operations {
  readonly operate: Operate;
  readonly lookAround: LookAround;
  read(): Promise<Result<Workbook>>;
  applyChanges(changes: readonly Change[]): Promise<Result<null>>;
  removeLeftovers(): Promise<Result<null>>;
  /** Reads a returned copy; it is never changed. */
  readReturned(file: File): Promise<Result<Workbook>>;
  /** What can be taken back in this workbook, the latest first. */
  loadUndo(): readonly UndoRecord[];
  saveUndo(records: readonly UndoRecord[]): Promise<Result<null>>;
}
