import type { Assessment } from "../domain/assess";
import type { Day } from "../domain/day";
import type { RollUp } from "../domain/rollUp";
import type { Finding, FindingPlace } from "../findings/finding";

/** The report on a workbook as a plain value; faces show it, `language` has its words. */
export interface Report {
  readonly reportingDate: Day;
  /** Where a sheet states the reporting date, or `null` where it came from elsewhere. */
  readonly reportingDatePlace: FindingPlace | null;
  readonly graded: boolean;
  readonly threshold: number;
  readonly pledges: readonly ReportedPledge[];
  readonly rollUp: RollUp;
  readonly byFocusArea: readonly Group[];
  readonly byResponsible: readonly Group[];
  /** Errors first, then by sheet and row. */
  readonly findings: readonly Finding[];
  /** Checks that broke, each with its message: bugs of ours for a face to report. */
  readonly bugs?: readonly string[];
}

/** A judged pledge and the cell that holds its text. */
export interface ReportedPledge extends Assessment {
  readonly place: FindingPlace;
}

/** The pledges of one focus area or responsible party; `name` is `null` where none is stated. */
export interface Group {
  readonly name: string | null;
  readonly rollUp: RollUp;
  /** Positions in `Report.pledges`. */
  readonly pledges: readonly number[];
}
