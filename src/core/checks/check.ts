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
  readonly read: ReadWorkbook;
  readonly pledges: readonly JudgedPledge[];
  /** The reporting date (avstämningsdatum). */
  readonly today: Day;
}

/** One thing to look for. Checks are pure, know nothing of each other and never change anything. */
export interface Check {
  readonly name: string;
  readonly find: (input: CheckInput) => readonly Finding[];
}
