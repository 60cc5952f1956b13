import type { ChartFurnishing } from "../furnishings/furnishings";
import { givenNumber } from "../given";
import type { PlayedObject } from "../playedObject";
import type { GridValue } from "../port";
import { RichApiError } from "../richApiError";

type Table = Required<Pick<PlayedObject, "read" | "write">>;

/** Everything of a chart that is only kept: by its path in `set`, `"title/Text"`. */
export function chartParts(
  now: () => ChartFurnishing,
  set: (path: string, value: unknown) => void,
  data: () => readonly (readonly GridValue[])[],
): Required<Pick<PlayedObject, "read" | "write" | "objects">> {
  /** Properties by name, with what Excel says before anybody has set them. */
  const table = (path: string, usual: Readonly<Record<string, unknown>>): Table => ({
    read: Object.fromEntries(
      Object.entries(usual).map(([name, value]) => [
        name,
        () => now().set[`${path}${name}`] ?? value,
      ]),
    ),
    write: Object.fromEntries(
      Object.keys(usual).map((name) => [
        name,
        (value: unknown) => {
          set(`${path}${name}`, value);
        },
      ]),
    ),
  });
  const fill = (path: string): PlayedObject => ({
    type: "ChartFill",
    read: {},
    calls: {
      SetSolidColor: ([color]) => {
        set(`${path}fill`, color);
      },
      Clear: () => {
        set(`${path}fill`, "");
      },
    },
  });
  const format = (type: keyof typeof formatParts, path: string): PlayedObject => {
    const parts = {
      Fill: () => fill(path),
      Line: () => ({
        type: "ChartLineFormat",
        ...table(`${path}line/`, { Color: "", Weight: 2.25, LineStyle: "Automatic" }),
      }),
      Font: () => ({
        type: "ChartFont",
        ...table(`${path}font/`, { Color: "#000000", Size: 10, Bold: false }),
      }),
    };
    const own = formatParts[type].map((name) => [name, parts[name]]);
    return { type, read: {}, objects: Object.fromEntries(own) as typeof parts };
  };
  const title = (
    type: "ChartTitle" | "ChartAxisTitle",
    path: string,
    isVisible: boolean,
  ): PlayedObject => ({
    type,
    ...table(path, { Text: "", Visible: isVisible }),
    objects: { Format: () => format(`${type}Format`, path) },
  });
  const axis = (name: string) => (): PlayedObject => ({
    type: "ChartAxis",
    ...table(`${name}/`, {
      Minimum: "",
      Maximum: "",
      Visible: true,
      ReversePlotOrder: false,
      NumberFormat: "General",
      CategoryType: "Automatic",
    }),
    objects: {
      Title: () => title("ChartAxisTitle", `${name}/title/`, false),
      Format: () => format("ChartAxisFormat", `${name}/`),
      MajorGridlines: () => ({
        type: "ChartGridlines",
        ...table(`${name}/gridlines/`, { Visible: name === "valueAxis" }),
      }),
    },
  });
  const dataLabels = (path: string, isShown: boolean): PlayedObject => ({
    type: "ChartDataLabels",
    ...table(path, { ShowValue: isShown, Position: "BestFit", NumberFormat: "" }),
    objects: { Format: () => format("ChartDataLabelFormat", path) },
  });
  const names = () => seriesNames(now(), data());
  const oneSeries = (index: number): PlayedObject => {
    const path = `series/${String(index)}/`;
    return {
      type: "ChartSeries",
      ...table(path, {
        Name: names()[index] ?? "",
        ChartType: now().kind,
        GapWidth: 150,
        HasDataLabels: false,
        MarkerStyle: "Automatic",
        AxisGroup: "Primary",
      }),
      objects: {
        Format: () => format("ChartSeriesFormat", path),
        DataLabels: () => dataLabels(`${path}labels/`, true),
      },
    };
  };
  return {
    ...table("", {
      Height: 216,
      Width: 360,
      Top: 0,
      Left: 0,
      PlotBy: "Columns",
      PlotVisibleOnly: true,
      DisplayBlanksAs: "NotPlotted",
      Style: 201,
    }),
    objects: {
      Title: () => title("ChartTitle", "title/", true),
      Legend: () => ({
        type: "ChartLegend",
        ...table("legend/", { Visible: true, Position: "Bottom", Overlay: false }),
        objects: { Format: () => format("ChartLegendFormat", "legend/") },
      }),
      Format: () => format("ChartAreaFormat", ""),
      Axes: () => ({
        type: "ChartAxes",
        read: {},
        objects: { ValueAxis: axis("valueAxis"), CategoryAxis: axis("categoryAxis") },
      }),
      DataLabels: () => dataLabels("labels/", false),
      Series: () => ({
        type: "ChartSeriesCollection",
        read: { Count: () => names().length },
        items: () => names().map((_, index) => oneSeries(index)),
        calls: { GetCount: () => names().length },
        objects: {
          GetItemAt: (given) => {
            const index = givenNumber(given, 0);
            if (index < 0 || index >= names().length) throw new RichApiError("InvalidArgument");
            return oneSeries(index);
          },
        },
      }),
    },
  };
}

/** Which parts of a look each part of a chart has. */
const formatParts = {
  ChartAreaFormat: ["Fill", "Font"],
  ChartAxisFormat: ["Fill", "Font", "Line"],
  ChartAxisTitleFormat: ["Fill", "Font"],
  ChartDataLabelFormat: ["Fill", "Font"],
  ChartLegendFormat: ["Fill", "Font"],
  ChartSeriesFormat: ["Fill", "Line"],
  ChartTitleFormat: ["Fill", "Font"],
} as const;

/** One series for each column beside the first, or for each row below it; Excel lets the longer side win. */
function seriesNames(
  { seriesBy }: ChartFurnishing,
  cells: readonly (readonly GridValue[])[],
): readonly string[] {
  const [headings = []] = cells;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && headings.length > cells.length);
  const heads = isByRows ? cells.slice(1).map((row) => row[0] ?? null) : headings.slice(1);
  return heads.map((head) => (typeof head === "object" ? "" : String(head)));
}
