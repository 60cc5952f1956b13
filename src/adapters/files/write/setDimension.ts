import { childInOrder, setAttribute, type XmlElement } from "../xml/xmlElement";
import { areaReference } from "./references";
import type { SheetCells } from "./sheetCells";
import { sheetOrder } from "./sheetOrder";

/** Tells how far a sheet's cells reach, as its part does before them. */
export function setDimension(root: XmlElement, cells: SheetCells): void {
  const reach = cells.reach();
  const reference = reach ? areaReference(reach) : "A1";
  setAttribute(childInOrder(root, "dimension", sheetOrder), "ref", reference);
}
