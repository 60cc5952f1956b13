import { readAddress } from "../../../core/sheet/address";
import type { Sheet } from "../../../core/sheet/sheet";
import { exportFormula } from "../exportFormula";
import { attribute, childOf, setAttribute } from "../xml/xmlElement";
import { contentText } from "../xml/xmlText";
import type { SheetCells } from "./sheetCells";

/**
 * Gives every cell of a sheet its own formula, where cells share one that is kept in the first of
 * them: writing that cell would take the formula from the others.
 */
export function unshareFormulas(cells: SheetCells, sheet: Sheet): void {
  for (const cell of cells.all()) {
    const formula = childOf(cell, "f");
    if (!formula || attribute(formula, "t") !== "shared") continue;
    const place = readAddress(attribute(cell, "r") ?? "");
    const text = place
      ? sheet.formulas[place.row - sheet.origin.row]?.[place.column - sheet.origin.column]
      : null;
    if (text === null || text === undefined) continue;
    if (formula.children.length === 0) formula.children = [contentText(exportFormula(text))];
    for (const name of ["t", "ref", "si"]) setAttribute(formula, name, null);
  }
}
