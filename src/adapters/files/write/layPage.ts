import { columnName } from "../../../core/sheet/address";
import type { PageLayout } from "../../../core/sheet/change";
import type { XlsxPackage } from "../package/openPackage";
import { element, putInOrder, type XmlElement } from "../xml/xmlElement";
import { setPrintName } from "./definedNames";
import { fixedReference, quotedSheet } from "./references";
import { sheetOrder } from "./sheetOrder";
import type { ListedSheet } from "./workbookSheets";
import { workbookPath } from "./writing";

/** How a sheet is printed: on A4, as wide as the paper and as many pages long as it takes. */
export function layPage(
  file: XlsxPackage,
  { name, index }: ListedSheet,
  root: XmlElement,
  page: PageLayout | null,
): void {
  const workbook = file.edit(workbookPath);
  const area = page?.area ?? null;
  setPrintName(workbook, index, "_xlnm.Print_Titles", titlesOf(name, page));
  setPrintName(workbook, index, "_xlnm.Print_Area", area && fixedReference(name, area));
  if (page === null) return;
  putInOrder(
    root,
    element("sheetPr", {}, [element("pageSetUpPr", { fitToPage: true })]),
    sheetOrder,
  );
  putInOrder(
    root,
    element("pageMargins", {
      left: 0.5,
      right: 0.5,
      top: 0.6,
      bottom: 0.6,
      header: 0.3,
      footer: 0.3,
    }),
    sheetOrder,
  );
  putInOrder(
    root,
    element("pageSetup", {
      paperSize: 9,
      orientation: page.orientation,
      fitToWidth: page.pagesWide ?? 1,
      fitToHeight: 0,
    }),
    sheetOrder,
  );
}

/** What every page repeats, columns first as Excel has it: `'Blad'!$A:$B,'Blad'!$4:$4`. */
function titlesOf(sheet: string, page: PageLayout | null): string | null {
  const [columns, rows] = [page?.titleColumns, page?.titleRows];
  const titles = [
    ...(columns ? [`$${columnName(columns.first)}:$${columnName(columns.last)}`] : []),
    ...(rows ? [`$${String(rows.first + 1)}:$${String(rows.last + 1)}`] : []),
  ];
  return titles.map((title) => `${quotedSheet(sheet)}!${title}`).join(",") || null;
}
