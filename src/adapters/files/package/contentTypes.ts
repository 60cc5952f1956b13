import { attribute, childrenOf, element, removeChild } from "../xml/xmlElement";
import type { XlsxPackage } from "./openPackage";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a kind of part is called in the list of all parts. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The part that lists what every other part is. */
export const contentTypesPath = "[Content_Types].xml";

/** Tells what a new part is. */
export function addContentType(
  file: XlsxPackage,
  path: string,
  kind: keyof typeof contentTypes,
): void {
  removeContentType(file, path);
  const root = file.edit(contentTypesPath);
  root.children.push(
    element("Override", { PartName: `/${path}`, ContentType: contentTypes[kind] }),
  );
}

/** Forgets a part that is taken away. */
export function removeContentType(file: XlsxPackage, path: string): void {
  const root = file.edit(contentTypesPath);
  for (const override of childrenOf(root, "Override")) {
    if (attribute(override, "PartName") === `/${path}`) removeChild(root, override);
  }
}

/** The first free path of a kind of part: `freePath(file, "xl/tables/table") → "xl/tables/table3.xml"`. */
export function freePath(file: XlsxPackage, stem: string): string {
  let number = 1;
  while (file.has(`${stem}${String(number)}.xml`)) number += 1;
  return `${stem}${String(number)}.xml`;
}
