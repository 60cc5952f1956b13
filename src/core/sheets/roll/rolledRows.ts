import type { CellContent, StyledArea } from "../../sheet/change";
import { stateAt } from "../followUp/followUpSheets";
import type { PledgeTable } from "./pledgeTables";
import { rolledCell, type RolledPledge } from "./rolledCells";
import { formatOf } from "../undo/shownState";

/** A pledge to roll forward, and the row of the sheet that it stands in. */
export interface RolledRow {
  readonly at: number;
  readonly pledge: RolledPledge;
}

/** What the new rows hold, in the order of the table's columns. */
export const rolledRows = (
  { sheet, columns }: PledgeTable,
  rows: readonly RolledRow[],
  date1904: boolean,
): readonly (readonly CellContent[])[] =>
  rows.map(({ at, pledge }) =>
    columns.map(({ column, key }) => {
      const { value } = stateAt(sheet, at, column);
      return rolledCell(key, pledge, { value, format: formatOf(sheet, at, column), date1904 });
    }),
  );

/** The new rows look as their old ones; neighbours of one format are one area. */
export function formatsOf(
  { sheet, columns }: PledgeTable,
  rows: readonly RolledRow[],
  top: number,
): readonly StyledArea[] {
  return columns.flatMap(({ column }) => {
    const runs: { format: string; row: number; height: number }[] = [];
    rows.forEach(({ at }, r) => {
      const format = formatOf(sheet, at, column) ?? "General";
      const last = runs.at(-1);
      if (last?.format === format) last.height += 1;
      else runs.push({ format, row: top + r, height: 1 });
    });
    return runs
      .filter(({ format }) => format !== "General")
      .map(({ format, row, height }) => ({
        area: { row, column, height, width: 1 },
        style: { numberFormat: format },
      }));
  });
}
