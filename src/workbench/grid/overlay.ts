import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Rectangle } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";

/** Elements of the page that lie over cells and go along when the sheet scrolls. */
export interface Overlay {
  /** Lays an element over an area; what comes back takes it away. */
  place(sheetId: string, area: Rectangle, element: HTMLElement | SVGElement): () => void;
  /** Where an element for things that are open for a moment only is put, such as a list to choose from. */
  readonly root: HTMLElement;
}

interface Item {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly element: HTMLElement | SVGElement;
  /** What was said last, so that a frame in which nothing moves touches nothing. */
  said: string;
}

/**
 * Opens a layer over Univer's canvas, inside its headings. The canvas itself knows no elements of the
 * page, and Univer's own floating ones belong to its closed packages of charts and drawings.
 */
export function createOverlay({ injector, unitId, workbook }: OpenWorkbook): Overlay {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const root = document.createElement("div");
  root.className = "gridOverlay";
  root.style.cssText = "position:absolute;overflow:hidden;pointer-events:none;z-index:20";
  const items = new Set<Item>();
  const canvas = render?.engine.getCanvasElement();
  canvas?.parentElement?.append(root);
  render?.engine.endFrame$.subscribe(() => {
    if (items.size > 0) positionAll();
  });

  function positionAll(): void {
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !view) return;
    const sheet = workbook.getActiveSheet();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    root.style.inset = `${String(columnHeaderHeight * scaleY)}px 0 0 ${String(rowHeaderWidth * scaleX)}px`;
    const { startRow, startColumn } = sheet.getFreeze();
    for (const item of items) {
      const { area, element, sheetId } = item;
      const first = skeleton.getCellWithCoordByIndex(area.r, area.c);
      const last = skeleton.getCellWithCoordByIndex(area.r + area.h - 1, area.c + area.w - 1);
      // What lies in frozen rows and columns does not scroll.
      const scrolledX = area.c < startColumn ? 0 : view.viewportScrollX;
      const scrolledY = area.r < startRow ? 0 : view.viewportScrollY;
      const left = (first.startX - scrolledX - rowHeaderWidth) * scaleX;
      const top = (first.startY - scrolledY - columnHeaderHeight) * scaleY;
      const width = (last.endX - first.startX) * scaleX;
      const height = (last.endY - first.startY) * scaleY;
      const isShown = sheet.getSheetId() === sheetId && width > 0 && height > 0;
      const said = isShown ? [left, top, width, height].map(Math.round).join(" ") : "hidden";
      if (said === item.said) continue;
      item.said = said;
      element.style.display = isShown ? "block" : "none";
      element.style.left = `${String(left)}px`;
      element.style.top = `${String(top)}px`;
      element.style.width = `${String(width)}px`;
      element.style.height = `${String(height)}px`;
    }
  }

  return {
    root,
    place: (sheetId, area, element) => {
      const item: Item = { sheetId, area, element, said: "" };
      element.style.position = "absolute";
      element.style.display = "none";
      root.append(element);
      items.add(item);
      return () => {
        items.delete(item);
        element.remove();
      };
    },
  };
}
