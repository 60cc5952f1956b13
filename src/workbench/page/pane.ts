import { showWidth } from "./controls";
import { element } from "./element";

export interface Pane {
  /** Width of the add-in's page, in pixels. */
  readonly setWidth: (width: number) => void;
  readonly show: (isShown: boolean) => void;
  readonly isShown: () => boolean;
}

const narrowest = 200;
const widest = 900;

/** The pane's frame on the page: its width, its handle, its cross. Hidden, the add-in lives on. */
export function createPane(onShown: (isShown: boolean) => void): Pane {
  const pane = element("pane");
  const splitter = element("splitter");
  const setWidth = (width: number): void => {
    pane.style.width = `${String(width)}px`;
    pane.style.flex = "none";
  };
  const show = (isShown: boolean): void => {
    const wasShown = !pane.hidden;
    pane.hidden = !isShown;
    splitter.hidden = !isShown;
    if (wasShown !== isShown) onShown(isShown);
  };
  element("closePane").addEventListener("click", () => {
    show(false);
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    const width = Math.round(pane.getBoundingClientRect().right - event.clientX);
    const allowed = Math.min(widest, Math.max(narrowest, width));
    setWidth(allowed);
    showWidth(allowed);
  });
  return { setWidth, show, isShown: () => !pane.hidden };
}
