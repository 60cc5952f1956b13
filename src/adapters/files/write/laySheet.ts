import { cellAddress } from "../../../core/sheet/address";
import type { SheetLayout } from "../../../core/sheet/change";
import { relationTypes } from "../package/relations";
import { element, putInOrder, type XmlElement } from "../xml/xmlElement";
import { addCharts } from "./addCharts";
import { addConditions } from "./addConditions";
import { addTables } from "./addTables";
import { addValidations } from "./addValidations";
import { layHeights } from "./layHeights";
import { layPage } from "./layPage";
import { openSheetCells, type SheetCells } from "./sheetCells";
import { sheetOrder } from "./sheetOrder";
import { styleCells } from "./styleCells";
import { writeContent } from "./writeContent";
import type { ListedSheet } from "./workbookSheets";
import type { Writing } from "./writing";
import { setDimension } from "./setDimension";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes a listed sheet's part from nothing, with its tables, charts and names. */
export function laySheet(writing: Writing, sheet: ListedSheet, layout: SheetLayout): void {
  const root = element("worksheet", { xmlns: main, "xmlns:r": relationTypes });
  writing.file.put(sheet.path, root);
  putInOrder(root, viewOf(layout), sheetOrder);
  putInOrder(root, element("sheetFormatPr", { defaultRowHeight: 15 }), sheetOrder);
  layColumns(root, layout);
  const cells = openSheetCells(root);
  writeBlocks(writing, cells, layout);
  styleCells(writing.styles, cells, layout.styles);
  layHeights(root, layout);
  setDimension(root, cells);
  addConditions(writing.styles, root, layout.conditions);
  addValidations(root, layout.validations);
  layPage(writing.file, sheet, root, layout.page);
  addCharts(writing.file, sheet, root, layout.charts);
  addTables(writing.file, sheet, root, layout);
}

function writeBlocks({ strings }: Writing, cells: SheetCells, layout: SheetLayout): void {
  for (const { row, column, cells: rows } of layout.blocks) {
    rows.forEach((contents, down) => {
      contents.forEach((content, right) => {
        if (content === null || content === "") return;
        writeContent(cells.make(row + down, column + right), content, strings);
      });
    });
  }
  for (const { area, formulas } of layout.tables) {
    for (const { column, formula } of formulas) {
      for (let row = 1; row < area.height; row += 1) {
        writeContent(cells.make(area.row + row, area.column + column), { formula }, strings);
      }
    }
  }
}

/** The part's window onto its cells, with rows and columns that stay in view. */
function viewOf({ frozen }: SheetLayout): XmlElement {
  const view = element("sheetView", { workbookViewId: 0 });
  if (frozen && (frozen.rows > 0 || frozen.columns > 0)) {
    const isDown = frozen.rows > 0;
    const isAcross = frozen.columns > 0;
    const pane = isDown && isAcross ? "bottomRight" : isDown ? "bottomLeft" : "topRight";
    const first = cellAddress({ row: frozen.rows, column: frozen.columns });
    view.children.push(
      element("pane", {
        xSplit: isAcross ? frozen.columns : null,
        ySplit: isDown ? frozen.rows : null,
        topLeftCell: first,
        activePane: pane,
        state: "frozen",
      }),
      element("selection", { pane, activeCell: first, sqref: first }),
    );
  }
  return element("sheetViews", {}, [view]);
}

function layColumns(root: XmlElement, { columns }: SheetLayout): void {
  if (columns.length === 0) return;
  const widths = new Map(columns.map((column) => [column.column, column]));
  const sorted = [...widths.values()].sort((one, other) => one.column - other.column);
  const laid = sorted.map(({ column, width, isHidden }) =>
    element("col", {
      min: column + 1,
      max: column + 1,
      width,
      hidden: isHidden === true ? true : null,
      customWidth: true,
    }),
  );
  putInOrder(root, element("cols", {}, laid), sheetOrder);
}
