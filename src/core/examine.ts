import type { Day } from "./domain/day";
import type { Report } from "./report/report";
import type { ReadTable, UnknownSheet } from "./schema/rows";
import type { Result } from "./result/result";
import type { Workbook } from "./sheet/sheet";

/** How a workbook is examined. */
export interface ExamineSettings {
  /** Reporting date where no sheet states one; an explicit date of the user goes in `override`. */
  readonly today: Day;
  /** A reporting date that the user chose, which beats what a sheet states. */
  readonly override?: Day | null;
  readonly graded: boolean;
  readonly threshold: number;
}

/** What was found in a workbook: the report, or what stood there instead of a pledge table. */
export type Examination =
  | { readonly found: "pledges"; readonly report: Report; readonly tables: readonly ReadTable[] }
  | {
      readonly found: "noPledges";
      readonly tables: readonly ReadTable[];
      readonly unknownSheets: readonly UnknownSheet[];
      readonly report: Report;
    };

/** Reports how far the work has come (0–1) and answers whether to go on. */
export type Progress = (share: number) => Promise<boolean>;

export type Examine = (
  workbook: Workbook,
  settings: ExamineSettings,
  progress?: Progress,
) => Promise<Result<Examination>>;
