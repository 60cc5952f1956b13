import type { Sheet } from "../sheet/sheet";
import type { MatchedHeadings } from "./headingRow";

/** A table that was found on a sheet. Rows and columns count from the used range's corner. */
export interface LocatedTable {
  readonly sheet: Sheet;
  readonly headingRow: number;
  /** First column, and the column after the last. */
  readonly from: number;
  readonly to: number;
  /** The row after the last. */
  readonly end: number;
  /** What the headings were recognised as; a row with both target and outcome is two tables. */
  readonly matches: readonly MatchedHeadings[];
  /** The name of the Excel table, or `null` for a plain range. */
  readonly name: string | null;
}
