import type { RemoveTableRows } from "../../../core/sheet/change";
import { childOf, type XmlElement } from "../xml/xmlElement";
import { contentText, plainText } from "../xml/xmlText";
import { resizeTable, type FiledTable } from "./filedTables";
import { moveFormula } from "./moveFormula";
import { setDimension } from "./setDimension";
import type { SheetCells } from "./sheetCells";
import type { ListedSheet } from "./workbookSheets";
import { writeContent } from "./writeContent";
import type { Writing } from "./writing";

/** Takes rows out of a table; the rows below them in the table move up, each with its look. */
export function removeTableRows(
  { file, strings }: Writing,
  { path }: ListedSheet,
  cells: SheetCells,
  table: FiledTable,
  { rows }: RemoveTableRows,
): void {
  const { area } = table;
  rows.forEach(({ row: removed }, position) => {
    const end = area.row + area.height - position;
    for (let column = area.column; column < area.column + area.width; column += 1) {
      for (let row = removed; row + 1 < end; row += 1) {
        cells.move([row + 1, column], [row, column]);
        const cell = cells.at(row, column);
        if (cell) followRow(cell, row + 1);
      }
      const last = cells.at(end - 1, column);
      if (last) writeContent(last, null, strings);
    }
  });
  resizeTable(file, table, area.height - rows.length);
  setDimension(file.edit(path), cells);
}

/** A formula that reads cells of its own row reads them where the row is now. */
function followRow(cell: XmlElement, from: number): void {
  const formula = childOf(cell, "f");
  if (!formula) return;
  const text = plainText(formula.children.map(String).join(""));
  formula.children = [contentText(moveFormula(text, -1, (row) => row === from))];
}
