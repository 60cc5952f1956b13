import { UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { openUniver } from "../../src/workbench/grid/openUniver";
import { workbookSnapshot } from "../../src/workbench/grid/workbookSnapshot";
import type { GridWorkbook } from "../../src/workbench/host/port";

/** Univer alone on the bench's workbook: no host, no pane, nothing of ours that listens. */
async function open(): Promise<void> {
  const response = await fetch("/workbook?sample=bench");
  const content = (await response.json()) as GridWorkbook;
  const container = document.getElementById("grid");
  if (!container) throw new Error("The page has no grid");
  openUniver(container, false).createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookSnapshot("plain", content),
  );
}

void open().then(() => {
  document.documentElement.dataset["ready"] = "";
});
