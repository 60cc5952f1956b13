import type { AddTableRows } from "../../../core/sheet/change";
import { attribute, setAttribute } from "../xml/xmlElement";
import { addConditions } from "./addConditions";
import { addValidations } from "./addValidations";
import { columnsOf } from "./columnsOf";
import { growPrintArea } from "./definedNames";
import { growRules } from "./growRules";
import { layHeights } from "./layHeights";
import { resizeTable, type FiledTable } from "./filedTables";
import { setDimension } from "./setDimension";
import type { SheetCells } from "./sheetCells";
import { styleCells } from "./styleCells";
import type { ListedSheet } from "./workbookSheets";
import { writeContent } from "./writeContent";
import { workbookPath, type Writing } from "./writing";

/**
 * Adds rows at the end of a table, in the look of its last row; a row of totals stays last. Rules for
 * cells that reach to the table's end go on over the new rows, as in Excel.
 */
export function addTableRows(
  { file, styles, strings }: Writing,
  { path, index }: ListedSheet,
  cells: SheetCells,
  table: FiledTable,
  { rows, look }: AddTableRows,
): void {
  const { area, hasTotals } = table;
  const end = area.row + area.height - (hasTotals ? 1 : 0);
  const columns = Array.from({ length: area.width }, (_, index) => area.column + index);
  if (hasTotals) {
    for (const column of columns) cells.move([end, column], [end + rows.length, column]);
  }
  const isOnlyHeadings = end - 1 === area.row;
  rows.forEach((contents, down) => {
    columns.forEach((column, right) => {
      const cell = cells.make(end + down, column);
      const above = isOnlyHeadings ? null : cells.at(end - 1, column);
      const style = above && attribute(above, "s");
      if (style !== null) setAttribute(cell, "s", style);
      writeContent(cell, contents[right] ?? null, strings);
    });
    if (!isOnlyHeadings) cells.likeRow(end + down, end - 1);
  });
  resizeTable(file, table, area.height + rows.length);
  const root = file.edit(path);
  growPrintArea(file.edit(workbookPath), index, area.row + area.height - 1, rows.length);
  growRules(root, { ...area, row: end - 1, height: 1 }, rows.length);
  styleCells(styles, cells, look.styles);
  layHeights(root, {
    blocks: [{ row: end, column: area.column, cells: rows }],
    tables: [],
    styles: look.styles,
    columns: columnsOf(root, area.column, area.width),
  });
  addConditions(styles, root, look.conditions);
  addValidations(root, look.validations);
  setDimension(root, cells);
}
