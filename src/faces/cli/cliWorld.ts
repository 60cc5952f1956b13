import type { Day } from "../../core/domain/day";
import type { Result } from "../../core/result/result";
import type { Change } from "../../core/sheet/change";
import type { Workbook } from "../../core/sheet/sheet";

/** What the terminal face may touch of the world around it; tests give it another. */
export interface CliWorld {
  /** Everything on standard input. */
  readonly readInput: () => Promise<string>;
  readonly readWorkbook: (path: string) => Promise<Result<Workbook>>;
  /**
   * Writes a new file: another with changes carried out, or with `null` a new workbook. Never writes
   * over a file that is there.
   */
  readonly writeWorkbook: (
    from: string | null,
    to: string,
    changes: readonly Change[],
  ) => Promise<Result<null>>;
  /** The answer and nothing else. */
  readonly writeAnswer: (text: string) => void;
  /** Sentences for the person: what went wrong and what to do. */
  readonly writeNote: (text: string) => void;
  /** The machine's date. */
  readonly today: () => Day;
}

/** How a command ended: all well, something to mend in the data, or the question itself failed. */
export type ExitCode = 0 | 1 | 2;
