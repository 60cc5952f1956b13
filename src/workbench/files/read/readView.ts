import { parseAddress } from "../../host/address";
import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import { childOf, isOn, type XmlNode } from "../xml/xmlNode";
import type { Colors } from "./themeColors";

/** How a sheet is shown: frozen cells, lines of the grid, the colour of its tab, a filter of its own. */
export function readView(
  root: XmlNode,
  colors: Colors,
): Pick<SheetFurnishing, "frozen" | "showGridlines" | "tabColor" | "isFiltered"> {
  const view = childOf(root, "sheetViews", "sheetView");
  const pane = childOf(view, "pane");
  const isFrozen = /^frozen/.test(pane?.attributes["state"] ?? "");
  return {
    frozen: pane && isFrozen ? frozenArea(pane, view) : null,
    showGridlines: isOn(view, "showGridLines", true),
    tabColor: colors(childOf(root, "sheetPr", "tabColor")) ?? "",
    isFiltered: childOf(root, "autoFilter", "filterColumn") !== null,
  };
}

/** A sheet that was scrolled before it was frozen begins at `topLeftCell` and not at A1. */
function frozenArea(pane: XmlNode, view: XmlNode | null): SheetFurnishing["frozen"] {
  const start = view?.attributes["topLeftCell"];
  const { r, c } = start === undefined ? { r: 0, c: 0 } : parseAddress(start).area;
  const rows = Number(pane.attributes["ySplit"] ?? 0);
  const columns = Number(pane.attributes["xSplit"] ?? 0);
  return {
    r: 0,
    c: 0,
    h: rows > 0 ? r + rows : 1_048_576,
    w: columns > 0 ? c + columns : 16_384,
  };
}
