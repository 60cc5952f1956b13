import type { ProtectSheet } from "../../../core/sheet/change";
import { childOf, element, putInOrder, removeChild, type XmlElement } from "../xml/xmlElement";
import { sheetOrder } from "./sheetOrder";

/** Locks a sheet without a password, or unlocks it. On a locked sheet rows can still be filtered. */
export function protectSheet(root: XmlElement, { isOn }: ProtectSheet): void {
  const old = childOf(root, "sheetProtection");
  if (old) removeChild(root, old);
  if (!isOn) return;
  const protection = element("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: false,
    formatRows: false,
    sort: false,
    autoFilter: false,
  });
  putInOrder(root, protection, sheetOrder);
}
