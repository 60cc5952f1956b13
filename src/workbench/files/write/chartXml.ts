import { quoteSheet } from "../../host/address";
import type { ChartFurnishing } from "../../host/furnishings/furnishings";
import type { Rectangle } from "../../host/rectangle";
import { fixedAddress } from "../shared/areas";
import { chartKinds, legendPlaces, type ChartKind } from "../shared/chartKinds";
import { node, type XmlNode } from "../xml/xmlNode";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

type Settings = ChartFurnishing["set"];

/** The part of a chart over cells of a sheet. Kinds that are not written are drawn as standing bars. */
export function chartXml(chart: ChartFurnishing, sheet: string): XmlNode {
  const { set } = chart;
  const kind = chartKinds[chart.kind] ?? chartKinds["ColumnClustered"];
  const title = typeof set["title/Text"] === "string" ? set["title/Text"] : "";
  const hasTitle = set["title/Visible"] !== false && title !== "";
  return node("c:chartSpace", { "xmlns:c": `${drawingMl}/chart`, "xmlns:a": `${drawingMl}/main` }, [
    value("roundedCorners", false),
    node("c:chart", {}, [
      ...(hasTitle ? [titleElement(title, 1_400)] : []),
      value("autoTitleDeleted", set["title/Visible"] === false),
      node("c:plotArea", {}, [node("c:layout"), ...(kind ? plot(kind, chart, sheet) : [])]),
      ...legend(set),
      value("plotVisOnly", set["PlotVisibleOnly"] !== false),
      value("dispBlanksAs", "gap"),
    ]),
  ]);
}

function plot(kind: ChartKind, chart: ChartFurnishing, sheet: string): readonly XmlNode[] {
  const { element, direction, grouping, hasMarkers } = kind;
  const isRound = element === "pieChart" || element === "doughnutChart";
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const gap = chart.set["series/0/GapWidth"];
  const isBar = element === "barChart";
  const body = node(`c:${element}`, {}, [
    ...(direction ? [value("barDir", direction)] : []),
    ...(grouping ? [value("grouping", grouping)] : []),
    value("varyColors", isRound),
    ...seriesOf(chart, sheet, kind),
    ...(isBar ? [value("gapWidth", typeof gap === "number" ? gap : 150)] : []),
    ...(isBar && isStacked ? [value("overlap", 100)] : []),
    ...(hasMarkers === undefined ? [] : [value("marker", hasMarkers)]),
    ...(element === "pieChart" ? [value("firstSliceAng", 0)] : []),
    ...(element === "doughnutChart" ? [value("firstSliceAng", 0), value("holeSize", 50)] : []),
    ...(isRound ? [] : [value("axId", axisNumbers.category), value("axId", axisNumbers.value)]),
  ]);
  return isRound ? [body] : [body, ...axes(chart.set, direction === "bar")];
}

interface SeriesCells {
  readonly heading: Rectangle;
  readonly categories: Rectangle;
  readonly values: Rectangle;
}

/** Headings first, categories first; where nobody said so, the longer side of the data goes along the axis. */
function cellsOfSeries({ data: { area }, seriesBy }: ChartFurnishing): readonly SeriesCells[] {
  const { r, c, h, w } = area;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && w > h);
  return Array.from({ length: (isByRows ? h : w) - 1 }, (_, at) =>
    isByRows
      ? {
          heading: { r: r + 1 + at, c, h: 1, w: 1 },
          categories: { r, c: c + 1, h: 1, w: w - 1 },
          values: { r: r + 1 + at, c: c + 1, h: 1, w: w - 1 },
        }
      : {
          heading: { r, c: c + 1 + at, h: 1, w: 1 },
          categories: { r: r + 1, c, h: h - 1, w: 1 },
          values: { r: r + 1, c: c + 1 + at, h: h - 1, w: 1 },
        },
  );
}

function seriesOf(chart: ChartFurnishing, sheet: string, kind: ChartKind): readonly XmlNode[] {
  const source = (area: Rectangle) =>
    node("c:f", {}, [`${quoteSheet(sheet)}!${fixedAddress(area)}`]);
  return cellsOfSeries(chart).map(({ heading, categories, values }, at) => {
    const fill = colorOf(chart.set[`series/${String(at)}/fill`]);
    const line = colorOf(chart.set[`series/${String(at)}/line/Color`]);
    const look = [...(fill ? [fill] : []), ...(line ? [node("a:ln", { w: 28_575 }, [line])] : [])];
    const isLine = kind.element === "lineChart";
    const marker = kind.hasMarkers === true ? "circle" : "none";
    const size = chart.set[`series/${String(at)}/MarkerSize`];
    const mark = node("c:marker", {}, [
      value("symbol", marker),
      ...(line && kind.hasMarkers === true
        ? [value("size", typeof size === "number" ? size : 5), node("c:spPr", {}, [line])]
        : []),
    ]);
    return node("c:ser", {}, [
      value("idx", at),
      value("order", at),
      node("c:tx", {}, [node("c:strRef", {}, [source(heading)])]),
      ...(look.length > 0 ? [node("c:spPr", {}, look)] : []),
      ...(kind.element === "barChart" ? [value("invertIfNegative", false)] : []),
      ...(isLine ? [mark] : []),
      ...(chart.set[`series/${String(at)}/HasDataLabels`] === true ? [labels()] : []),
      node("c:cat", {}, [node("c:strRef", {}, [source(categories)])]),
      node("c:val", {}, [node("c:numRef", {}, [source(values)])]),
      ...(isLine ? [value("smooth", false)] : []),
    ]);
  });
}

function labels(): XmlNode {
  return node("c:dLbls", {}, [
    value("showLegendKey", false),
    value("showVal", true),
    ...["CatName", "SerName", "Percent", "BubbleSize"].map((name) => value(`show${name}`, false)),
  ]);
}

const axisNumbers = { category: 111_111_111, value: 222_222_222 };

function axes(set: Settings, isLying: boolean): readonly XmlNode[] {
  const isReversed = set["categoryAxis/ReversePlotOrder"] === true;
  const axis = (
    name: "categoryAxis" | "valueAxis",
    element: string,
    number: number,
    other: number,
    position: string,
  ): XmlNode => {
    const [lowest, highest] = [set[`${name}/Minimum`], set[`${name}/Maximum`]];
    const title = set[`${name}/title/Text`];
    const orientation = set[`${name}/ReversePlotOrder`] === true ? "maxMin" : "minMax";
    return node(`c:${element}`, {}, [
      value("axId", number),
      node("c:scaling", {}, [
        value("orientation", orientation),
        ...(typeof highest === "number" ? [value("max", highest)] : []),
        ...(typeof lowest === "number" ? [value("min", lowest)] : []),
      ]),
      value("delete", set[`${name}/Visible`] === false),
      value("axPos", position),
      ...(element === "valAx" ? gridlines(set) : []),
      ...(typeof title === "string" && title !== "" ? [titleElement(title, 1_000)] : []),
      node("c:numFmt", { formatCode: "General", sourceLinked: element === "valAx" }),
      value("majorTickMark", "none"),
      value("minorTickMark", "none"),
      value("tickLblPos", element === "catAx" ? "low" : "nextTo"),
      value("crossAx", other),
      // With the categories turned round, the numbers stay where they were: at the bottom.
      value("crosses", element === "valAx" && isReversed ? "max" : "autoZero"),
    ]);
  };
  const { category, value: values } = axisNumbers;
  return [
    axis("categoryAxis", "catAx", category, values, isLying ? "l" : "b"),
    axis("valueAxis", "valAx", values, category, isLying ? "b" : "l"),
  ];
}

function gridlines(set: Settings): readonly XmlNode[] {
  if (set["valueAxis/gridlines/Visible"] === false) return [];
  const color = colorOf(set["valueAxis/gridlines/line/Color"]);
  const look = color ? [node("c:spPr", {}, [node("a:ln", { w: 6_350 }, [color])])] : [];
  return [node("c:majorGridlines", {}, look)];
}

function legend(set: Settings): readonly XmlNode[] {
  if (set["legend/Visible"] === false) return [];
  const place = Object.keys(legendPlaces).find(
    (one) => legendPlaces[one] === set["legend/Position"],
  );
  return [node("c:legend", {}, [value("legendPos", place ?? "b"), value("overlay", false)])];
}

function titleElement(text: string, size: number): XmlNode {
  const look = { sz: size, b: true };
  return node("c:title", {}, [
    node("c:tx", {}, [
      node("c:rich", {}, [
        node("a:bodyPr"),
        node("a:p", {}, [
          node("a:pPr", {}, [node("a:defRPr", look)]),
          node("a:r", {}, [node("a:rPr", look), node("a:t", {}, [text])]),
        ]),
      ]),
    ]),
    value("overlay", false),
  ]);
}

function colorOf(color: unknown): XmlNode | null {
  if (typeof color !== "string" || !/^#[\dA-F]{6}$/i.test(color)) return null;
  return node("a:solidFill", {}, [node("a:srgbClr", { val: color.slice(1).toUpperCase() })]);
}

function value(name: string, val: string | number | boolean): XmlNode {
  return node(`c:${name}`, { val });
}
