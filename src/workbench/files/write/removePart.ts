import { setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { relationsOf, relationsPath } from "../package/relations";

/** Parts that only the part which refers to them has, and that go with it; pictures may be shared. */
const owned = new Set([
  "chart",
  "chartColorStyle",
  "chartStyle",
  "comments",
  "ctrlProp",
  "drawing",
  "printerSettings",
  "queryTable",
  "table",
  "threadedComment",
  "vmlDrawing",
]);

/** Takes a part out of the file, with the parts that are its alone. */
export async function removePart(file: XlsxPackage, path: string): Promise<void> {
  for (const relation of await relationsOf(file, path))
    if (relation.path !== null && owned.has(relation.kind)) await removePart(file, relation.path);
  file.remove(relationsPath(path));
  file.remove(path);
  await setContentType(file, path, null);
}
