import type { ChartFurnishing } from "../../host/furnishings/furnishings";
import type { GridValue } from "../../host/port";

/** What a chart draws: the categories along it, and a row of numbers for each series. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  /** `null` where the cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
}

/** The colours that Excel gives series nobody has coloured. */
const usualColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export const usualColor = (at: number): string =>
  usualColors[at % usualColors.length] ?? usualColors[0];

/**
 * Reads a chart's cells: names in the first row and the first column, series by columns or by rows.
 * Where nobody has said which, the longer side runs along the chart, as in Excel.
 */
export function readChartData(
  { seriesBy, set }: Pick<ChartFurnishing, "seriesBy" | "set">,
  cells: readonly (readonly GridValue[])[],
): ChartData {
  const width = cells[0]?.length ?? 0;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && width > cells.length);
  const lines = isByRows ? cells : transposed(cells);
  const [heads = [], ...rows] = lines;
  return {
    categories: heads.slice(1).map(textOf),
    series: rows.map(([name = null, ...values], at) => ({
      name: textOf(set[`series/${String(at)}/Name`] ?? name),
      color: colorOf(set, at),
      values: values.map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

function colorOf(set: ChartFurnishing["set"], at: number): string {
  const path = `series/${String(at)}/`;
  const chosen = set[`${path}fill`] ?? set[`${path}line/Color`];
  const isColor = typeof chosen === "string" && chosen !== "";
  return isColor ? chosen : usualColor(at);
}

function transposed(cells: readonly (readonly GridValue[])[]): GridValue[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const isError = typeof value === "object" && value !== null && "error" in value;
  return isError && typeof value.error === "string" ? value.error : "";
}
