import type { FollowUp, Pledge } from "../domain/pledge";
import type { Day } from "../domain/day";
import type { Finding, FindingPlace } from "../findings/finding";
import type { PercentForm } from "./percentForm";

/** The tables we know. */
export type TableKind = "pledges" | "followUp" | "activities";

/** Points from a row, counted from the used range's corner, and a column's key to a cell. */
export type PlaceAt = (row: number, column: string) => FindingPlace;

/** A row that knows where it stands: `placeOf` says where each of its cells is. */
export interface PlacedRow {
  readonly at: number;
  /** The same for all rows of a table, as a function for each row would weigh more than the row. */
  readonly placeAt: PlaceAt;
}

export interface PledgeRow extends PlacedRow {
  readonly pledge: Pledge;
  /** The pledge's id as ids are compared, folded once for all who compare. */
  readonly key: string;
  /** Columns whose cell held something that could not be read, and has a finding for it. */
  readonly unread: ReadonlySet<string>;
  /** How the target of a row of per cent was typed, where no sign of per cent says it. */
  readonly percentForm: PercentForm | null;
}

export interface FollowUpRow extends PlacedRow {
  readonly followUp: FollowUp;
  /** The id of the row's pledge as ids are compared; "" where it has none. */
  readonly key: string;
  readonly unread: ReadonlySet<string>;
  /** As {@link PledgeRow.percentForm}, of the outcome. */
  readonly percentForm: PercentForm | null;
  /** The pledges the row counts for, as positions in {@link ReadWorkbook.pledges}. */
  readonly pledges: readonly number[];
  /** Pledges with the row's id whose own period the row lies outside of. */
  readonly otherYears: readonly number[];
}

/** A table that was recognised on a sheet. */
export interface ReadTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Zero-based row of the headings. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly rowCount: number;
}

/** A sheet that holds no table we know, and the headings that were found instead. */
export interface UnknownSheet {
  readonly sheet: string;
  readonly isEmpty: boolean;
  readonly headings: readonly string[];
}

/** A workbook read against the schema: rows, and all that was the matter with their cells. */
export interface ReadWorkbook {
  readonly tables: readonly ReadTable[];
  readonly unknownSheets: readonly UnknownSheet[];
  readonly pledges: readonly PledgeRow[];
  readonly followUps: readonly FollowUpRow[];
  /** The reporting date that a sheet states, with its cell. */
  readonly reportingDate: { readonly day: Day; readonly place: FindingPlace } | null;
  readonly findings: readonly Finding[];
}
