import type { FindingPlace } from "../findings/finding";
import type { PlacedRow } from "./rows";

/**
 * The cell of a row in a column, by the column's key in the schema's declaration. Where the table
 * lacks the column, the cell that best tells a person which row it is.
 *
 * @example placeOf(pledges[0], "target") → { sheet: "Löften", row: 5, column: 4, heading: "Målvärde" }
 */
export const placeOf = ({ placeAt, at }: PlacedRow, column: string): FindingPlace =>
  placeAt(at, column);
