/** How files draw a kind of chart of Excel's API. */
export interface ChartKind {
  /** `"barChart"` and so on. */
  readonly element: string;
  /** `"bar"` lies, `"col"` stands; only bars have one. */
  readonly direction?: "bar" | "col";
  readonly grouping?: string;
  readonly hasMarkers?: boolean;
}

/** The kinds that are read and written; a file's chart of another kind only stays in the file. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", hasMarkers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", hasMarkers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
};

/** Where a legend stands, by the letters of files. */
export const legendPlaces: Readonly<Record<string, string>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
