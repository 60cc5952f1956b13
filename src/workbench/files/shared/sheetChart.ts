import type { GridWorkbookSheet } from "../../host/port";

/** A chart as a workbook describes it: the cells it shows are named by their sheet. */
export type SheetChart = NonNullable<GridWorkbookSheet["charts"]>[number];
