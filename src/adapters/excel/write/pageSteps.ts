import { columnName } from "../../../core/sheet/address";
import type { SheetLayout } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import type { SheetInHand } from "./writeCells";

/** Says how a sheet is printed: A4, as many pages wide as it says, with its headings on every page. */
export function pageSteps(sheet: SheetInHand, page: SheetLayout["page"]): Step[] {
  if (!page) return [];
  const act = () => {
    const { pageLayout } = sheet();
    pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: page.pagesWide ?? 1 };
    if (page.titleRows) {
      const { first, last } = page.titleRows;
      pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
    }
    if (page.titleColumns) {
      const { first, last } = page.titleColumns;
      pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
    }
    if (page.area) pageLayout.setPrintArea(areaAddress(page.area));
  };
  return [step(act, page, 3)];
}

/**
 * Keeps rows and columns in view. Belongs to the sheet's window, so it waits until the sheet is shown.
 */
export function freezeSteps(sheet: SheetInHand, frozen: SheetLayout["frozen"]): Step[] {
  if (!frozen || frozen.rows + frozen.columns === 0) return [];
  const { rows, columns } = frozen;
  const act = () => {
    const { freezePanes } = sheet();
    if (columns === 0) freezePanes.freezeRows(rows);
    else if (rows === 0) freezePanes.freezeColumns(columns);
    else freezePanes.freezeAt(areaAddress({ row: 0, column: 0, height: rows, width: columns }));
  };
  return [step(act)];
}
