import { createRoot } from "react-dom/client";
import { excelPaneHost } from "./excelPaneHost";
import { Pane } from "./pane";

/** Draws the pane in the place of the skeleton. */
export function drawPane(place: HTMLElement): void {
  createRoot(place).render(<Pane host={excelPaneHost()} />);
}
