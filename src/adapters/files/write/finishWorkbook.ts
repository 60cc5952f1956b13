import type { Failure } from "../../../core/result/result";
import { removeContentType } from "../package/contentTypes";
import { relationsOf, removeRelation } from "../package/relations";
import { childInOrder, setAttribute } from "../xml/xmlElement";
import { openOnVisibleSheet } from "./workbookSheets";
import { workbookOrder } from "./workbookOrder";
import { workbookPath, type Writing } from "./writing";

/**
 * Makes the workbook compute all formulas when it is opened, and takes away the list of the order
 * they were last computed in: one that names a cell without a formula is a damaged file.
 *
 * Refused where no sheet is left that can be seen, as a workbook cannot be without one.
 */
export function finishWorkbook({ file, strings }: Writing): Failure | null {
  strings.close();
  const root = file.edit(workbookPath);
  setAttribute(childInOrder(root, "calcPr", workbookOrder), "fullCalcOnLoad", true);
  if (!openOnVisibleSheet(root)) return { code: "excel.general" };
  for (const { id, kind, path } of relationsOf(file, workbookPath)) {
    if (kind !== "calcChain" || path === null) continue;
    removeRelation(file, workbookPath, id);
    removeContentType(file, path);
    file.remove(path);
  }
  return null;
}
