import { isFormula, type CellContent, type SheetLayout } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { addContentType, freePath } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation } from "../package/relations";
import {
  attribute,
  childInOrder,
  element,
  elementsOf,
  setAttribute,
  textElement,
  type XmlElement,
} from "../xml/xmlElement";
import { cellText } from "../xml/xmlText";
import { exportFormula } from "../exportFormula";
import { areaReference } from "./references";
import { sheetOrder } from "./sheetOrder";
import type { ListedSheet } from "./workbookSheets";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Makes Excel tables over cells that the layout's blocks write. */
export function addTables(
  file: XlsxPackage,
  sheet: ListedSheet,
  root: XmlElement,
  layout: SheetLayout,
): void {
  for (const { name, area, formulas } of layout.tables) {
    const path = freePath(file, "xl/tables/table");
    const formulaOf = new Map(formulas.map(({ column, formula }) => [column, formula]));
    const columns = Array.from({ length: area.width }, (_, column) => {
      const formula = formulaOf.get(column);
      const heading = headingOf(layout, area, column);
      return element(
        "tableColumn",
        { id: column + 1, name: cellText(heading).replaceAll("\n", "_x000a_") },
        formula === undefined
          ? []
          : [textElement("calculatedColumnFormula", exportFormula(formula))],
      );
    });
    // A table has a row beside its headings, though it be empty.
    const ref = areaReference({ ...area, height: Math.max(area.height, 2) });
    file.put(
      path,
      element(
        "table",
        { xmlns: main, id: nextId(file), name, displayName: name, ref, totalsRowShown: false },
        [
          element("autoFilter", { ref }),
          element("tableColumns", { count: columns.length }, columns),
          element("tableStyleInfo", {
            name: "TableStyleMedium2",
            showFirstColumn: false,
            showLastColumn: false,
            showRowStripes: true,
            showColumnStripes: false,
          }),
        ],
      ),
    );
    addContentType(file, path, "table");
    const id = addRelation(file, sheet.path, "table", path);
    const parts = childInOrder(root, "tableParts", sheetOrder);
    parts.children.push(element("tablePart", { "r:id": id }));
    setAttribute(parts, "count", elementsOf(parts).length);
  }
}

/** What a table calls a column must be what its cell says. */
function headingOf({ blocks }: SheetLayout, area: Area, column: number): string {
  let heading: CellContent = null;
  for (const block of blocks) {
    heading = block.cells[area.row - block.row]?.[area.column + column - block.column] ?? heading;
  }
  if (heading === null || isFormula(heading)) throw new Error("A table's heading is a text.");
  return String(heading);
}

/** Every table of a workbook has a number of its own. */
function nextId(file: XlsxPackage): number {
  const ids = file.paths().flatMap((path) => {
    const table = path.startsWith("xl/tables/") ? file.look(path) : null;
    return table?.name === "table" ? [Number(attribute(table, "id"))] : [];
  });
  return Math.max(0, ...ids) + 1;
}
