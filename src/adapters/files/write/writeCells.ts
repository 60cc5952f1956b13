import { isFormula, type CellWrite } from "../../../core/sheet/change";
import { childOf, elementsOf, setAttribute } from "../xml/xmlElement";
import { cellText } from "../xml/xmlText";
import { tablesOfSheet } from "./filedTables";
import { setDimension } from "./setDimension";
import type { SheetCells } from "./sheetCells";
import type { ListedSheet } from "./workbookSheets";
import { writeContent } from "./writeContent";
import type { Writing } from "./writing";

/** Writes single cells of a sheet; each keeps its look. */
export function writeCells(
  { file, strings }: Writing,
  { path }: ListedSheet,
  cells: SheetCells,
  writes: readonly CellWrite[],
): void {
  const tables = tablesOfSheet(file, path);
  for (const { row, column, to } of writes) {
    writeContent(cells.make(row, column), to, strings);
    const table = tables.find(({ area }) => area.row === row && isBetween(column, area));
    if (!table || isFormula(to) || to === null) continue;
    // What a table calls a column must be what its cell says.
    const columns = childOf(file.edit(table.path), "tableColumns");
    const named = columns ? elementsOf(columns)[column - table.area.column] : undefined;
    if (named) setAttribute(named, "name", cellText(String(to)).replaceAll("\n", "_x000a_"));
  }
  setDimension(file.edit(path), cells);
}

const isBetween = (column: number, area: { column: number; width: number }): boolean =>
  column >= area.column && column < area.column + area.width;
