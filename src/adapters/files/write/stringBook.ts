import type { XlsxPackage } from "../package/openPackage";
import { cellText } from "../xml/xmlText";
import { element, elementsOf, setAttribute, textElement } from "../xml/xmlElement";

/** The texts that the cells of a workbook share, each known by a number. */
export interface StringBook {
  readonly numberOf: (text: string) => number;
  /** Brings the counts of the part up to date. */
  readonly close: () => void;
}

/** Opens the shared texts of a file; new ones come behind those that are there. */
export function openStringBook(file: XlsxPackage, path: string): StringBook {
  const added = new Map<string, number>();
  let next = -1;
  return {
    numberOf: (text) => {
      const root = file.edit(path);
      if (next < 0) next = elementsOf(root).length;
      const known = added.get(text);
      if (known !== undefined) return known;
      const piece = textElement("t", cellText(text), { "xml:space": "preserve" });
      root.children.push(element("si", {}, [piece]));
      added.set(text, next);
      next += 1;
      return next - 1;
    },
    close: () => {
      if (next < 0) return;
      const root = file.edit(path);
      // How many cells use the texts is not counted here; the attribute may be left out.
      setAttribute(root, "count", null);
      setAttribute(root, "uniqueCount", next);
    },
  };
}
