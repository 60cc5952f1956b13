import type { Assessment } from "../domain/assess";
import type { Day } from "../domain/day";
import type { Finding } from "../findings/finding";
import type { FollowUpRow, PledgeRow, ReadWorkbook } from "../schema/rows";

/** A pledge with its rows and its verdict, as checks see it. */
export interface JudgedPledge extends Assessment {
  readonly row: PledgeRow;
  /** All rows that count for the pledge, whatever they concern. */
  readonly followUps: readonly FollowUpRow[];
}

/** What checks look at: plain values, the same for every check. */
export interface CheckInput {
  /** The whole workbook, to look things up in. */
  readonly read: ReadWorkbook;
  /** The pledges and rows to look at: a part of the workbook's, save where a check compares all. */
  readonly pledges: readonly JudgedPledge[];
  readonly followUps: readonly FollowUpRow[];
  /** The reporting date (avstämningsdatum). */
  readonly today: Day;
}

/** One thing to look for. Checks are pure, know nothing of each other and never change anything. */
export interface Check {
  readonly name: string;
  /** Must see all rows at once, as it compares them with each other. */
  readonly comparesAll?: true;
  readonly find: (input: CheckInput) => readonly Finding[];
}
