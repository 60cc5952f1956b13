import { childrenOf, node } from "../xml/xmlNode";
import type { XlsxPackage } from "./openPackage";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a kind of part is called in the list of parts. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  table: `${spreadsheet}.table+xml`,
  comments: `${spreadsheet}.comments+xml`,
  threadedComment: "application/vnd.ms-excel.threadedcomments+xml",
  person: "application/vnd.ms-excel.person+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  webextension: "application/vnd.ms-office.webextension+xml",
  taskpanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

export const contentTypesPath = "[Content_Types].xml";

/**
 * Tells what a part is; `null` forgets a part that is taken away. Drawings of boxes are told of by their ending,
 * as all programs do.
 */
export async function setContentType(
  file: XlsxPackage,
  path: string,
  kind: keyof typeof contentTypes | null,
): Promise<void> {
  const root = await file.read(contentTypesPath);
  if (!root) throw new SyntaxError("The file does not say what its parts are");
  root.children = childrenOf(root).filter(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() !== `/${path}`.toLowerCase(),
  );
  if (kind === "vml") {
    const isTold = childrenOf(root, "Default").some(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === "vml",
    );
    if (!isTold)
      root.children.unshift(node("Default", { Extension: "vml", ContentType: contentTypes.vml }));
  } else if (kind !== null)
    root.children.push(node("Override", { PartName: `/${path}`, ContentType: contentTypes[kind] }));
  file.put(contentTypesPath, root);
}

/** The first free path of a kind of part: `freePath(file, "xl/tables/table")` → `"xl/tables/table3.xml"`. */
export function freePath(file: XlsxPackage, stem: string, ending = "xml"): string {
  let number = 1;
  while (file.has(`${stem}${String(number)}.${ending}`)) number += 1;
  return `${stem}${String(number)}.${ending}`;
}
