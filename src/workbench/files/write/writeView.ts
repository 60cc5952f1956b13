import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import { areaToAddress } from "../../host/address";
import { sheetOrder } from "../shared/sheetOrder";
import {
  childOf,
  childrenOf,
  node,
  replaceInOrder,
  setAttribute,
  type XmlNode,
} from "../xml/xmlNode";
import { opaque } from "./styleElements";

type View = Pick<SheetFurnishing, "frozen" | "showGridlines" | "tabColor" | "isFiltered">;

/** Writes how a sheet is shown, where it is not what it was when the file was opened. */
export function writeView(root: XmlNode, before: View, now: View, isActive: boolean): void {
  const views = childOf(root, "sheetViews") ?? node("sheetViews");
  const view = childOf(views, "sheetView") ?? node("sheetView", { workbookViewId: 0 });
  setAttribute(view, "tabSelected", isActive || null);
  if (now.showGridlines !== before.showGridlines)
    setAttribute(view, "showGridLines", now.showGridlines ? null : false);
  if (JSON.stringify(now.frozen) !== JSON.stringify(before.frozen)) freeze(view, now.frozen);
  views.children = [view, ...childrenOf(views, "sheetView").slice(1)];
  replaceInOrder(root, "sheetViews", views, sheetOrder);
  if (now.tabColor !== before.tabColor) {
    const properties = childOf(root, "sheetPr") ?? node("sheetPr");
    const color = now.tabColor === "" ? null : node("tabColor", { rgb: opaque(now.tabColor) });
    replaceInOrder(properties, "tabColor", color, ["tabColor", "outlinePr", "pageSetUpPr"]);
    replaceInOrder(root, "sheetPr", properties, sheetOrder);
  }
  const filter = childOf(root, "autoFilter");
  if (filter && before.isFiltered && !now.isFiltered) filter.children = [];
}

/** Whole rows or whole columns are frozen when the area runs through all columns or all rows. */
function freeze(view: XmlNode, area: SheetFurnishing["frozen"]): void {
  const rest = childrenOf(view).filter(({ name }) => !/^(?:pane|selection)$/.test(name));
  view.children = [...rest];
  if (!area) return;
  setAttribute(view, "topLeftCell", null);
  const ySplit = area.h < 1_000_000 ? area.h : 0;
  const xSplit = area.w < 16_000 ? area.w : 0;
  const pane = ySplit > 0 && xSplit > 0 ? "bottomRight" : ySplit > 0 ? "bottomLeft" : "topRight";
  view.children = [
    node("pane", {
      xSplit: xSplit || null,
      ySplit: ySplit || null,
      topLeftCell: areaToAddress({ r: ySplit, c: xSplit, h: 1, w: 1 }),
      activePane: pane,
      state: "frozen",
    }),
    node("selection", { pane }),
    ...rest,
  ];
}
