import type { ChartData } from "./chartData";
import { chartText, shortened } from "./chartText";
import { niceScale } from "./niceScale";
import type { Plot } from "./plot";
import { svg } from "./svg";

/** How bars stand: lying across or upright, on top of each other or side by side, as shares of the whole. */
export interface BarStyle {
  readonly isAcross: boolean;
  readonly isStacked: boolean;
  readonly isWhole: boolean;
}

/** Bars and columns; lying ones begin at the bottom, as in Excel. */
export function drawBars(
  { categories, series }: ChartData,
  plot: Plot,
  { isAcross, isStacked, isWhole }: BarStyle,
): readonly SVGElement[] {
  const valueOf = (at: number, category: number): number => {
    const value = series[at]?.values[category] ?? 0;
    if (!isWhole) return value;
    const sum = series.reduce((total, one) => total + (one.values[category] ?? 0), 0);
    return sum === 0 ? 0 : value / sum;
  };
  const heights = categories.flatMap((_, category) => {
    const values = series.map((__, at) => valueOf(at, category));
    return isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const { least, most, marks } = niceScale(heights);
  const along = isAcross ? plot.width : plot.height;
  const across = isAcross ? plot.height : plot.width;
  const toLength = (value: number) => ((value - least) / (most - least)) * along;
  const room = across / Math.max(1, categories.length);
  const thick = (room * 0.7) / (isStacked ? 1 : Math.max(1, series.length));

  const bars = categories.flatMap((_, category) => {
    let stacked = 0;
    return series.map(({ color }, at) => {
      const value = valueOf(at, category);
      const from = toLength(isStacked ? stacked : 0);
      const to = toLength(isStacked ? stacked + value : value);
      stacked += value;
      const offset = category * room + room * 0.15 + (isStacked ? 0 : at * thick);
      const start = Math.min(from, to);
      const length = Math.abs(to - from);
      const place = isAcross
        ? {
            x: plot.left + start,
            y: plot.top + across - offset - thick,
            width: length,
            height: thick,
          }
        : {
            x: plot.left + offset,
            y: plot.top + along - start - length,
            width: thick,
            height: length,
          };
      return svg("rect", { ...place, fill: color });
    });
  });
  const labels = categories.map((name, category) => {
    const middle = category * room + room / 2;
    return isAcross
      ? chartText(plot.left - 6, plot.top + across - middle + 4, shortened(name, 17), {
          "text-anchor": "end",
        })
      : chartText(
          plot.left + middle,
          plot.top + along + 14,
          shortened(name, Math.floor(room / 6)),
          { "text-anchor": "middle" },
        );
  });
  const axis = marks.flatMap((mark) => {
    const at = toLength(mark);
    const words = isWhole ? `${String(Math.round(mark * 100))} %` : String(mark).replace(".", ",");
    const line = isAcross
      ? { x1: plot.left + at, x2: plot.left + at, y1: plot.top, y2: plot.top + plot.height }
      : {
          x1: plot.left,
          x2: plot.left + plot.width,
          y1: plot.top + along - at,
          y2: plot.top + along - at,
        };
    const label = isAcross
      ? chartText(plot.left + at, plot.top + plot.height + 14, words, { "text-anchor": "middle" })
      : chartText(plot.left - 6, plot.top + along - at + 4, words, { "text-anchor": "end" });
    return [svg("line", { ...line, stroke: "#d9d9d9" }), label];
  });
  return [...axis, ...bars, ...labels];
}
