import type { Workbook } from "../../sheet/sheet";
import { pledgeTableName } from "../template/templatePledges";
import { findFollowUpSheets, stateAt } from "../followUp/followUpSheets";

/**
 * Of the sheets that would be taken away, those that may be: the lists stay for as long as another
 * sheet has dropdowns from them, that is a follow-up or a table of pledges that we made.
 *
 * @param listMark what stands in the first cell of the sheet of lists
 */
export function sheetsToRemove(
  workbook: Workbook,
  wanted: readonly string[],
  listMark: string,
): readonly string[] {
  const isUsed =
    findFollowUpSheets(workbook).some(({ sheet }) => !wanted.includes(sheet.name)) ||
    workbook.sheets.some(
      ({ name, tables }) =>
        !wanted.includes(name) && tables.some((table) => table.name === pledgeTableName),
    );
  const lists = workbook.sheets.find((sheet) => stateAt(sheet, 0, 0).value === listMark);
  return [...new Set(wanted)].filter((sheet) => !isUsed || sheet !== lists?.name);
}
