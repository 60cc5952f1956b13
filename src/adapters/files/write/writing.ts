import type { XlsxPackage } from "../package/openPackage";
import type { StringBook } from "./stringBook";
import type { StyleBook } from "./styleBook";

/** A file that changes are being written into. */
export interface Writing {
  readonly file: XlsxPackage;
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

/** Where every .xlsx keeps the list of its sheets. */
export const workbookPath = "xl/workbook.xml";
