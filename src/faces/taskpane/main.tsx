import { createRoot } from "react-dom/client";
import { excelPaneHost } from "./excelPaneHost";
import { Pane } from "./pane";

const place = document.getElementById("pane");
if (place) createRoot(place).render(<Pane host={excelPaneHost()} />);
