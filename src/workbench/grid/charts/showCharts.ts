import type { ChartFurnishing, Furnishings } from "../../host/furnishings/furnishings";
import type { GridPort, Rectangle } from "../../host/port";
import type { Overlay } from "../overlay";
import { readChartData } from "./chartData";
import { drawChart } from "./drawChart";

/** Excel's own size for a chart that nobody has placed: about eight columns and fifteen rows. */
const usualSize = { h: 15, w: 6 };

/** Draws the sheets' charts over their cells, and again when they or the cells that they show change. */
export function showCharts(
  port: Pick<GridPort, "readValues" | "on" | "sheets">,
  furnishings: Furnishings,
  overlay: Overlay,
): void {
  const drawn = new Map<string, readonly (() => void)[]>();
  const waiting = new Set<string>();

  furnishings.onChange((sheetId, { charts }) => {
    if (charts) plan(sheetId);
  });
  port.on((event) => {
    if (event.type !== "changed" && event.type !== "calculated") return;
    for (const { id } of port.sheets()) {
      const isShown = furnishings
        .sheet(id)
        .charts.some(({ data }) => data.sheetId === event.sheetId);
      if (isShown) plan(id);
    }
  });

  function plan(sheetId: string): void {
    if (waiting.size === 0) requestAnimationFrame(drawWaiting);
    waiting.add(sheetId);
  }

  function drawWaiting(): void {
    for (const sheetId of waiting) {
      drawn.get(sheetId)?.forEach((remove) => {
        remove();
      });
      const charts = port.sheets().some(({ id }) => id === sheetId)
        ? furnishings.sheet(sheetId).charts
        : [];
      drawn.set(
        sheetId,
        charts.map((chart) => draw(sheetId, chart)),
      );
    }
    waiting.clear();
  }

  function draw(sheetId: string, chart: ChartFurnishing): () => void {
    const { data } = chart;
    const isThere = port.sheets().some(({ id }) => id === data.sheetId);
    const cells = isThere ? port.readValues(data.sheetId, data.area) : [];
    const element = drawChart(chart, readChartData(chart, cells));
    return overlay.place(sheetId, chart.place ?? besides(data.area), element);
  }
}

function besides({ r, c, w }: Rectangle): Rectangle {
  return { r, c: c + w + 1, ...usualSize };
}
