import { usualColor, type ChartData } from "./chartData";
import type { Plot } from "./plot";
import { svg } from "./svg";

/** The first series as slices, clockwise from the top. */
export function drawPie({ series }: ChartData, plot: Plot): readonly SVGElement[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const cx = plot.left + plot.width / 2;
  const cy = plot.top + plot.height / 2;
  const point = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${(cx + radius * Math.sin(angle)).toFixed(1)} ${(cy - radius * Math.cos(angle)).toFixed(1)}`;
  };
  let done = 0;
  return values.flatMap((value, at) => {
    const share = whole === 0 ? 0 : value / whole;
    if (share === 0) return [];
    const fill = usualColor(at);
    const from = done;
    done += share;
    if (share === 1) return [svg("circle", { cx, cy, r: radius, fill })];
    const size = String(radius);
    const isLong = share > 0.5 ? "1" : "0";
    const d = `M${String(cx)} ${String(cy)} L${point(from)} A${size} ${size} 0 ${isLong} 1 ${point(done)} Z`;
    return [svg("path", { d, fill })];
  });
}
