import type { ChartData } from "./chartData";
import { chartText, shortened } from "./chartText";
import { niceScale } from "./niceScale";
import type { Plot } from "./plot";
import { svg } from "./svg";

/** Lines with a mark at each number; a gap where there is none. */
export function drawLines({ categories, series }: ChartData, plot: Plot): readonly SVGElement[] {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const { least, most, marks } = niceScale(numbers);
  const room = plot.width / Math.max(1, categories.length);
  const x = (at: number) => plot.left + at * room + room / 2;
  const y = (value: number) =>
    plot.top + plot.height - ((value - least) / (most - least)) * plot.height;
  const axis = marks.flatMap((mark) => [
    svg("line", {
      x1: plot.left,
      x2: plot.left + plot.width,
      y1: y(mark),
      y2: y(mark),
      stroke: "#d9d9d9",
    }),
    chartText(plot.left - 6, y(mark) + 4, String(mark).replace(".", ","), { "text-anchor": "end" }),
  ]);
  const lines = series.flatMap(({ values, color }) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
    const steps = points.map(({ value, at }) => {
      const isFirst = at === 0 || values[at - 1] === null;
      return `${isFirst ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    });
    return [
      svg("path", { d: steps.join(" "), fill: "none", stroke: color, "stroke-width": 2.5 }),
      ...points.map(({ value, at }) =>
        svg("circle", { cx: x(at), cy: y(value), r: 3.5, fill: color }),
      ),
    ];
  });
  const labels = categories.map((name, at) =>
    chartText(x(at), plot.top + plot.height + 14, shortened(name, Math.floor(room / 6)), {
      "text-anchor": "middle",
    }),
  );
  return [...axis, ...lines, ...labels];
}
