import { addContentType } from "../package/contentTypes";
import { openPackage, type XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf } from "../package/relations";
import { parseXml } from "../xml/parseXml";
import { emptyStrings, emptyStyles } from "./newWorkbook";
import { openStringBook } from "./stringBook";
import { openStyleBook } from "./styleBook";
import { workbookPath, type Writing } from "./writing";

/** Opens a file to write changes into. Rejects where the parts that every workbook has are damaged. */
export async function openWriting(bytes: Uint8Array): Promise<Writing> {
  const file = await openPackage(bytes);
  const styles = partOf(file, "styles", emptyStyles);
  const strings = partOf(file, "sharedStrings", emptyStrings);
  return { file, styles: openStyleBook(file, styles), strings: openStringBook(file, strings) };
}

/** The path of a part that a workbook has one of; a file that lacks it gets an empty one. */
function partOf(file: XlsxPackage, kind: "styles" | "sharedStrings", empty: string): string {
  const known = relationsOf(file, workbookPath).find((relation) => relation.kind === kind)?.path;
  if (known !== undefined && known !== null && file.has(known)) return known;
  const path = `xl/${kind}.xml`;
  file.put(path, parseXml(empty).root);
  addContentType(file, path, kind);
  addRelation(file, workbookPath, kind, path);
  return path;
}
