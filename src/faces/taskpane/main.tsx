import { createRoot } from "react-dom/client";
import { afterFirstPaint } from "./afterFirstPaint";
import { excelPaneHost } from "./excelPaneHost";
import { Pane } from "./pane";

const place = document.getElementById("pane");
if (place) {
  afterFirstPaint(() => {
    createRoot(place).render(<Pane host={excelPaneHost()} />);
  });
}
