import { readAddress } from "../../../core/sheet/address";
import { exportFormula } from "../exportFormula";
import { attribute, childOf, setAttribute } from "../xml/xmlElement";
import { contentText } from "../xml/xmlText";
import type { KnownSheet } from "./knownCells";
import type { SheetCells } from "./sheetCells";

/**
 * Gives every cell of a sheet its own formula, where cells share one that is kept in the first of
 * them: writing that cell would take the formula from the others.
 */
export function unshareFormulas(cells: SheetCells, sheet: KnownSheet): void {
  for (const cell of cells.all()) {
    const formula = childOf(cell, "f");
    if (!formula || attribute(formula, "t") !== "shared") continue;
    const place = readAddress(attribute(cell, "r") ?? "");
    const text = place ? sheet.at(place.row, place.column).formula : null;
    if (text === null) continue;
    if (formula.children.length === 0) formula.children = [contentText(exportFormula(text))];
    for (const name of ["t", "ref", "si"]) setAttribute(formula, name, null);
  }
}
