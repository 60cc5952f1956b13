import type { ChartFurnishing } from "../../host/furnishings/furnishings";
import type { ChartData } from "./chartData";
import { chartText, shortened } from "./chartText";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";
import { drawPie } from "./drawPie";
import type { Plot } from "./plot";
import { svg } from "./svg";

/** Size of every drawing in its own units; it is stretched to the cells that it covers. */
const chartSize = { width: 480, height: 288 } as const;
const plot: Plot = { left: 110, top: 40, width: 350, height: 190 };

/** Draws a chart simply: title, the kind's shapes, and a legend where there is one. */
export function drawChart({ kind, set, name }: ChartFurnishing, data: ChartData): SVGElement {
  const { width, height } = chartSize;
  const title = typeof set["title/Text"] === "string" ? set["title/Text"] : "";
  const isTitled = title !== "" && set["title/Visible"] !== false;
  const isLegend = set["legend/Visible"] !== false;
  return svg(
    "svg",
    {
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      preserveAspectRatio: "xMidYMid meet",
      role: "img",
      "aria-label": title === "" ? name : title,
      style:
        "background:#fff;border:1px solid #d0d0d0;box-sizing:border-box;font-family:sans-serif",
    },
    ...(isTitled
      ? [chartText(width / 2, 22, title, { "text-anchor": "middle", "font-size": 15 })]
      : []),
    ...shapes(kind, data),
    ...(isLegend ? legend(data) : []),
  );
}

function shapes(kind: string, data: ChartData): readonly SVGElement[] {
  if (/^(Pie|Doughnut)/.test(kind)) return drawPie(data, plot);
  if (/^(Line|XYScatter|Area)/.test(kind)) return drawLines(data, plot);
  return drawBars(data, plot, {
    isAcross: kind.startsWith("Bar"),
    isStacked: kind.includes("Stacked"),
    isWhole: kind.endsWith("100"),
  });
}

function legend({ series }: ChartData): readonly SVGElement[] {
  const room = chartSize.width / Math.max(1, series.length);
  return series.flatMap(({ name, color }, at) => [
    svg("rect", { x: at * room + 8, y: 262, width: 10, height: 10, fill: color }),
    chartText(at * room + 22, 271, shortened(name, Math.floor(room / 6) - 4), { "font-size": 10 }),
  ]);
}
