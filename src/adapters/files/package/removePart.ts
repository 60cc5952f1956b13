import { removeContentType } from "./contentTypes";
import type { XlsxPackage } from "./openPackage";
import { relationsOf, relationsPath } from "./relations";

/** Parts that belong to the one part which refers to them, and go with it. */
const owned = new Set([
  "table",
  "drawing",
  "chart",
  "chartColorStyle",
  "chartStyle",
  "comments",
  "threadedComment",
  "vmlDrawing",
  "printerSettings",
  "queryTable",
  "ctrlProp",
]);

/** Takes a part away with the parts that are its alone; pictures and the like may be shared and stay. */
export function removePart(file: XlsxPackage, path: string): void {
  removeOwnedParts(file, path);
  file.remove(path);
  removeContentType(file, path);
}

/** Takes away what belongs to a part, and all that it refers to. */
export function removeOwnedParts(file: XlsxPackage, path: string): void {
  for (const relation of relationsOf(file, path)) {
    if (relation.path !== null && owned.has(relation.kind)) removePart(file, relation.path);
  }
  file.remove(relationsPath(path));
}
