import type { ChartLayout } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import type { SheetInHand } from "./writeCells";

/**
 * Draws native charts over cells of their own sheet.
 *
 * Excel's API knows no alternative text for a chart, so `alternative` cannot be handed over. Layouts have
 * it in the cell under the chart's upper left corner too, where a screen reader finds it among the cells.
 */
export const chartSteps = (sheet: SheetInHand, charts: readonly ChartLayout[]): Step[] =>
  charts.map((chart) =>
    step(
      () => {
        draw(sheet(), chart);
      },
      chart,
      4 + 2 * chart.colors.length,
    ),
  );

function draw(
  sheet: Excel.Worksheet,
  { kind, name, title, data, place, colors }: ChartLayout,
): void {
  const isBars = kind === "stackedBars";
  const type = isBars ? "BarStacked" : "LineMarkers";
  const chart = sheet.charts.add(type, sheet.getRange(areaAddress(data)), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const last = { row: place.row + place.height - 1, column: place.column + place.width - 1 };
  chart.setPosition(
    areaAddress({ ...place, height: 1, width: 1 }),
    areaAddress({ ...last, height: 1, width: 1 }),
  );
  for (const [position, color] of colors.entries()) {
    const { format } = chart.series.getItemAt(position);
    if (isBars) format.fill.setSolidColor(color);
    else format.line.color = color;
  }
}
