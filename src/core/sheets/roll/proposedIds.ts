import { foldHeading, headingLookups } from "../../schema/headings";
import type { ReadWorkbook } from "../../schema/rows";
import type { Change, CellWrite } from "../../sheet/change";
import type { Workbook } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { isUnfilled } from "../holdsContent";

type WriteCells = Extract<Change, { kind: "writeCells" }>;

/**
 * Writes the ids that were proposed for pledges into their empty cells, as a follow-up's rows hang on
 * them: without that, sorting Löften would give the outcomes of one pledge to another. Pledges whose
 * sheet has no column for ids, or is locked, are left.
 *
 * @param positions the pledges, as positions in {@link ReadWorkbook.pledges}
 */
export function proposedIds(
  workbook: Workbook,
  { pledges }: Pick<ReadWorkbook, "pledges">,
  positions: readonly number[],
): readonly WriteCells[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = new Map<string, CellWrite[]>();
  for (const position of positions) {
    const found = pledges[position];
    if (!found) continue;
    const { sheet: name, row, column, heading } = found.placeAt(found.at, "id");
    const sheet = sheets.get(name);
    // A table without the column answers with the cell of another.
    const isIdColumn =
      heading !== null && headingLookups.pledges.get(foldHeading(heading)) === "id";
    if (!sheet || sheet.isProtected === true || !isIdColumn) continue;
    const from = stateAt(sheet, row, column);
    if (!isUnfilled(from)) continue;
    const writes = cells.get(name) ?? [];
    writes.push({ row, column, from, to: found.pledge.id });
    cells.set(name, writes);
  }
  return [...cells].map(([sheet, writes]) => ({ kind: "writeCells", sheet, cells: writes }));
}
