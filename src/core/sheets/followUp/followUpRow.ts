import type { CellContent } from "../../sheet/change";
import { isFormula } from "../../sheet/change";
import type { CellValue } from "../../sheet/sheet";
import { formulaColumns, type FollowUpColumn } from "./followUpColumns";
import { contentColumns, type FollowUpContents } from "./followUpContents";
import { joinMarks, markOf, marksBy } from "./followUpMarks";
import type { RowFormulas } from "../formulas/formulas";
import type { RenewContext } from "./renewRow";

export type FollowUpRowCells = Readonly<Partial<Record<FollowUpColumn, CellContent>>>;

/**
 * The cells of a new row: what its pledge says, its computed cells by formula or by value, and the
 * marks that tell them from typed ones later.
 *
 * @param formulas `null` computes values
 */
export function followUpRow(
  id: string,
  contents: FollowUpContents,
  formulas: RowFormulas | null,
  compute: RenewContext["compute"],
): FollowUpRowCells {
  const cells: Partial<Record<FollowUpColumn, CellContent>> = { id };
  for (const key of contentColumns) cells[key] = contents[key];
  const valueOf = (key: FollowUpColumn): CellValue => {
    const content = cells[key] ?? null;
    return isFormula(content) ? null : content;
  };
  const values = formulas ? null : compute(valueOf, null);
  for (const key of formulaColumns) {
    // An empty answer is an empty cell.
    const value = values?.[key] ?? null;
    cells[key] = formulas ? { formula: formulas[key] } : value === "" ? null : value;
  }
  cells.basisWritten = joinMarks(marksBy((key) => markOf(cells[key] ?? null)));
  return cells;
}
