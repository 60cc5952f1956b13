import type { Period } from "../../core/domain/period";
import type { Workbook } from "../../core/sheet/sheet";
import type { Request } from "../../core/sheets/plan";

/** How verdicts are given, as chosen in *Läge*. */
export interface Judging {
  readonly graded: boolean;
  readonly threshold: number;
}

/** Takes orders for changes to the workbook, one at a time, and tells what becomes of them. */
export interface OperationDesk {
  /** Plans from now on by this way of judging. */
  judgeBy(judging: Judging): void;
  /** Reads the workbook and says what could be done in it. */
  lookAround(): Promise<void>;
  /** Looks around now, and quietly whenever the workbook has changed; answers with what ends it. */
  follow(): () => void;
  /** Does once more what was ordered last. */
  retry(): Promise<void>;
  /** Previews another follow-up than the one proposed. */
  propose(request: Extract<Request, { kind: "followUp" }>): void;
  /** Plans an operation and carries it out, unless it asks something or should be seen first. */
  order(request: Request): Promise<void>;
  /** Answers questions of the draft, or of the proposal: options by the questions' ids. */
  answer(answers: Readonly<Record<string, string>>): void;
  /** Carries out what is previewed. */
  carryOut(which: "proposal" | "draft"): Promise<void>;
  /** Reads a returned copy, after what is going on, and previews what it would fill in. */
  collect(file: File): Promise<void>;
  /**
   * Fills in what a text reports for a period, after making its follow-up where it is not there; asks
   * about differences as for a returned copy.
   */
  fillIn(period: Period, returned: Workbook, fileName: string): Promise<void>;
  /** The workbook as it was read last; `null` before it has been. */
  latest(): Workbook | null;
  /** What is ordered for an empty workbook: this year's. */
  newWorkbookRequest(): Request;
  drop(): void;
  /** Looks once, when the pane starts, for what an interrupted run left. */
  lookForLeftovers(): Promise<void>;
  removeLeftovers(): Promise<void>;
  keepLeftovers(): void;
  closeTrouble(): void;
  close(): void;
}
