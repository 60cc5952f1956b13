import { placeOf } from "../schema/placeOf";
import type { PledgeRow } from "../schema/rows";

/**
 * True where a pledge's table has no such column, so that its cell stands for the whole row.
 *
 * @example lacksColumn(row, "responsible") → true in a sheet with the headings Löfte and År
 */
export const lacksColumn = (row: PledgeRow, column: string): boolean =>
  placeOf(row, column).column === placeOf(row, "text").column;
