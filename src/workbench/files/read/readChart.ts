import { parseAddress } from "../../host/address";
import type { Rectangle } from "../../host/rectangle";
import { boundingRectangle } from "../../host/rectangles";
import { chartKinds, legendPlaces } from "../shared/chartKinds";
import {
  childOf,
  childrenOf,
  descendantsOf,
  isOn,
  localName,
  textOf,
  type XmlNode,
} from "../xml/xmlNode";
import type { SheetChart } from "../shared/sheetChart";

/** A chart without its frame. */
type Plot = Omit<SheetChart, "id" | "name" | "place">;

interface Series {
  readonly heading: Source;
  readonly categories: Source;
  readonly values: Source;
}
interface Source {
  readonly sheet: string;
  readonly area: Rectangle;
}

/**
 * A chart such as Excel's API makes: one kind of plot over one rectangle, headings first, categories first.
 * `null` for any other, which only stays in the file.
 */
export function readChart(root: XmlNode): Plot | null {
  const plots = childrenOf(childOf(root, "chart", "plotArea")).filter(({ name }) =>
    /Chart$/.test(name),
  );
  const [plot] = plots;
  if (!plot || plots.length > 1) return null;
  const series = childrenOf(plot, "ser");
  const kind = kindOf(plot, series);
  const sources = series.map(sourcesOf);
  const [first] = sources;
  if (kind === null || !first || !sources.every((one) => one !== null)) return null;
  const data = dataOf(sources);
  return data && { kind, ...data, set: readSettings(root, plot, series) };
}

function kindOf(plot: XmlNode, series: readonly XmlNode[]): string | null {
  const value = (name: string) => childOf(plot, name)?.attributes["val"];
  const hasMarkers = series.every(
    (one) => childOf(one, "marker", "symbol")?.attributes["val"] !== "none",
  );
  const isMarked = isOn(childOf(plot, "marker"), "val") && hasMarkers;
  const found = Object.entries(chartKinds).find(
    ([, { element, direction, grouping, hasMarkers: marked }]) =>
      element === localName(plot.name) &&
      (direction === undefined || direction === value("barDir")) &&
      (grouping === undefined || grouping === (value("grouping") ?? "standard")) &&
      (marked === undefined || marked === isMarked),
  );
  return found?.[0] ?? null;
}

function sourcesOf(series: XmlNode): Series | null {
  const source = (name: string): Source | null => {
    const formula = descendantsOf(childOf(series, name)).find((one) => localName(one.name) === "f");
    const text = textOf(formula ?? null);
    if (!/^(?:'(?:[^']|'')+'|[^'!,(]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(text))
      return null;
    const { sheet, area } = parseAddress(text);
    return sheet === null ? null : { sheet, area };
  };
  const [heading, categories, values] = [source("tx"), source("cat"), source("val")];
  return heading && categories && values && { heading, categories, values };
}

/** The rectangle that the series make up together, if they do. */
function dataOf(series: readonly Series[]): Pick<Plot, "data" | "seriesBy"> | null {
  const [first] = series;
  if (!first) return null;
  const { sheet, area: categories } = first.categories;
  const isByColumns = categories.w === 1 && first.values.area.w === 1;
  const isInPlace = series.every(({ heading, categories: own, values }, at) => {
    const across = at + 1;
    const wanted = isByColumns
      ? { ...categories, c: categories.c + across }
      : { ...categories, r: categories.r + across };
    const title = isByColumns
      ? { r: categories.r - 1, c: categories.c + across, h: 1, w: 1 }
      : { r: categories.r + across, c: categories.c - 1, h: 1, w: 1 };
    return (
      [heading, own, values].every((one) => one.sheet === sheet) &&
      isSame(own.area, categories) &&
      isSame(values.area, wanted) &&
      isSame(heading.area, title)
    );
  });
  const last = series.at(-1);
  if (!isInPlace || !last) return null;
  return {
    data: {
      sheet,
      area: boundingRectangle(boundingRectangle(categories, first.heading.area), last.values.area),
    },
    seriesBy: isByColumns ? "Columns" : "Rows",
  };
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.r === other.r && one.c === other.c && one.h === other.h && one.w === other.w;
}

/** What is said of its looks, by the paths of the furnishing. */
function readSettings(root: XmlNode, plot: XmlNode, series: readonly XmlNode[]): Plot["set"] {
  const chart = childOf(root, "chart");
  const set: Record<string, unknown> = {};
  const title = childOf(chart, "title");
  if (title) set["title/Text"] = titleText(title);
  else if (isOn(childOf(chart, "autoTitleDeleted"), "val")) set["title/Visible"] = false;
  if (!isOn(childOf(chart, "plotVisOnly"), "val", true)) set["PlotVisibleOnly"] = false;
  const legend = childOf(chart, "legend");
  if (legend)
    set["legend/Position"] = legendPlaces[childOf(legend, "legendPos")?.attributes["val"] ?? "r"];
  else set["legend/Visible"] = false;
  const gap = childOf(plot, "gapWidth")?.attributes["val"];
  series.forEach((one, at) => {
    const path = `series/${String(at)}/`;
    const fill = colorOf(childOf(one, "spPr", "solidFill"));
    const line = colorOf(childOf(one, "spPr", "ln", "solidFill"));
    if (fill !== null) set[`${path}fill`] = fill;
    if (line !== null) set[`${path}line/Color`] = line;
    if (gap !== undefined) set[`${path}GapWidth`] = Number(gap);
    const size = childOf(one, "marker", "size")?.attributes["val"];
    if (size !== undefined) set[`${path}MarkerSize`] = Number(size);
    if (isOn(childOf(one, "dLbls", "showVal"), "val")) set[`${path}HasDataLabels`] = true;
  });
  const plotArea = childOf(chart, "plotArea");
  const gridlines = childOf(plotArea, "valAx", "majorGridlines");
  const gridlineColor = colorOf(childOf(gridlines, "spPr", "ln", "solidFill"));
  if (gridlineColor !== null) set["valueAxis/gridlines/line/Color"] = gridlineColor;
  if (childOf(plotArea, "valAx") && !gridlines) set["valueAxis/gridlines/Visible"] = false;
  for (const [name, element] of [
    ["valueAxis", "valAx"],
    ["categoryAxis", "catAx"],
  ] as const) {
    const axis = childOf(plotArea, element);
    const ends = { Minimum: "min", Maximum: "max" } as const;
    for (const [end, mark] of Object.entries(ends)) {
      const value = childOf(axis, "scaling", mark)?.attributes["val"];
      if (value !== undefined) set[`${name}/${end}`] = Number(value);
    }
    if (childOf(axis, "scaling", "orientation")?.attributes["val"] === "maxMin")
      set[`${name}/ReversePlotOrder`] = true;
    const words = childOf(axis, "title");
    if (words) set[`${name}/title/Text`] = titleText(words);
  }
  return set;
}

function titleText(title: XmlNode): string {
  return descendantsOf(title)
    .filter(({ name }) => localName(name) === "t")
    .map(textOf)
    .join("");
}

function colorOf(fill: XmlNode | null): string | null {
  const value = childOf(fill, "srgbClr")?.attributes["val"];
  return value === undefined ? null : `#${value.toUpperCase()}`;
}
