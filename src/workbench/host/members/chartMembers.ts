import type { MemberTables } from "./memberTable";

/** Charts and their parts. */
export const chartMembers = {
  ChartCollection: {
    "1.1": [
      "readonly count: number",
      "add(type: ChartType, sourceData: Range, seriesBy?: ChartSeriesBy): Chart",
      "getItem(name: string): Chart",
      "getItemAt(index: number): Chart",
    ],
    "1.4": ["getCount(): number", "getItemOrNullObject(name: string): Chart"],
  },
  Chart: {
    "1.1": [
      "readonly axes: ChartAxes",
      "readonly dataLabels: ChartDataLabels",
      "readonly format: ChartAreaFormat",
      "readonly legend: ChartLegend",
      "readonly series: ChartSeriesCollection",
      "readonly title: ChartTitle",
      "height: number",
      "left: number",
      "name: string",
      "top: number",
      "width: number",
      "delete(): void",
      "setData(sourceData: Range, seriesBy?: ChartSeriesBy): void",
      "setPosition(startCell: Range | string, endCell?: Range | string): void",
    ],
    "1.7": ["chartType: ChartType", "readonly id: string"],
    "1.8": [
      "displayBlanksAs: ChartDisplayBlanksAs",
      "plotBy: ChartPlotBy",
      "plotVisibleOnly: boolean",
      "style: number",
    ],
  },
  ChartTitle: {
    "1.1": ["readonly format: ChartTitleFormat", "text: string", "visible: boolean"],
  },
  ChartTitleFormat: {
    "1.1": ["readonly fill: ChartFill", "readonly font: ChartFont"],
  },
  ChartFill: {
    "1.1": ["clear(): void", "setSolidColor(color: string): void"],
  },
  ChartLineFormat: {
    "1.1": ["color: string"],
    "1.7": ["lineStyle: ChartLineStyle", "weight: number"],
  },
  ChartFont: {
    "1.1": ["bold: boolean", "color: string", "size: number"],
  },
  ChartLegend: {
    "1.1": [
      "readonly format: ChartLegendFormat",
      "overlay: boolean",
      "position: ChartLegendPosition",
      "visible: boolean",
    ],
  },
  ChartLegendFormat: {
    "1.1": ["readonly fill: ChartFill", "readonly font: ChartFont"],
  },
  ChartAreaFormat: {
    "1.1": ["readonly fill: ChartFill", "readonly font: ChartFont"],
  },
  ChartAxes: {
    "1.1": ["readonly categoryAxis: ChartAxis", "readonly valueAxis: ChartAxis"],
  },
  ChartAxis: {
    "1.1": [
      "readonly format: ChartAxisFormat",
      "readonly majorGridlines: ChartGridlines",
      "readonly title: ChartAxisTitle",
      "maximum: any",
      "minimum: any",
    ],
    "1.7": ["categoryType: ChartAxisCategoryType", "reversePlotOrder: boolean", "visible: boolean"],
    "1.8": ["numberFormat: string"],
  },
  ChartAxisTitle: {
    "1.1": ["readonly format: ChartAxisTitleFormat", "text: string", "visible: boolean"],
  },
  ChartAxisTitleFormat: {
    "1.1": ["readonly font: ChartFont"],
    "1.8": ["readonly fill: ChartFill"],
  },
  ChartAxisFormat: {
    "1.1": ["readonly font: ChartFont", "readonly line: ChartLineFormat"],
    "1.8": ["readonly fill: ChartFill"],
  },
  ChartGridlines: {
    "1.1": ["visible: boolean"],
  },
  ChartDataLabels: {
    "1.1": [
      "readonly format: ChartDataLabelFormat",
      "position: ChartDataLabelPosition",
      "showValue: boolean",
    ],
    "1.8": ["numberFormat: string"],
  },
  ChartDataLabelFormat: {
    "1.1": ["readonly fill: ChartFill", "readonly font: ChartFont"],
  },
  ChartSeriesCollection: {
    "1.1": ["readonly count: number", "getItemAt(index: number): ChartSeries"],
    "1.4": ["getCount(): number"],
  },
  ChartSeries: {
    "1.1": ["readonly format: ChartSeriesFormat", "name: string"],
    "1.7": [
      "chartType: ChartType",
      "gapWidth: number",
      "hasDataLabels: boolean",
      "markerStyle: ChartMarkerStyle",
    ],
    "1.8": ["readonly dataLabels: ChartDataLabels", "axisGroup: ChartAxisGroup"],
  },
  ChartSeriesFormat: {
    "1.1": ["readonly fill: ChartFill", "readonly line: ChartLineFormat"],
  },
} satisfies MemberTables;
