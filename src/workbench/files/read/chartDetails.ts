import type { SheetChart } from "../shared/sheetChart";
import { chartXml } from "../write/chartXml";
import { childrenOf, localName, type XmlNode } from "../xml/xmlNode";

/** Settings of charts that are neither shown nor written, in the order in which people are told of them. */
export const chartDetails = [
  "trendlines",
  "errorBars",
  "labels",
  "points",
  "lines",
  "axes",
  "gridlines",
  "fonts",
  "colors",
  "layout",
  "dataTable",
  "threeD",
  "other",
] as const;

export type ChartDetail = (typeof chartDetails)[number];

/** What an element that is not written belongs to; one that is not named here belongs to what is around it. */
const detailOf: Readonly<Record<string, ChartDetail>> = {
  trendline: "trendlines",
  errBars: "errorBars",
  dLbls: "labels",
  dPt: "points",
  marker: "points",
  smooth: "lines",
  dropLines: "lines",
  hiLowLines: "lines",
  serLines: "lines",
  upDownBars: "lines",
  catAx: "axes",
  valAx: "axes",
  dateAx: "axes",
  serAx: "axes",
  majorGridlines: "gridlines",
  minorGridlines: "gridlines",
  txPr: "fonts",
  rich: "fonts",
  spPr: "colors",
  layout: "layout",
  dTable: "dataTable",
  view3D: "threeD",
  floor: "threeD",
  sideWall: "threeD",
  backWall: "threeD",
};

/** What tells of the program, of numbers that are in the cells as well, and names that only tie parts together. */
const passedOver: ReadonlySet<string> = new Set(
  "AlternateContent extLst date1904 lang roundedCorners style clrMapOvr printSettings idx order axId crossAx cat val f strRef strCache numCache bodyPr lstStyle endParaRPr".split(
    " ",
  ),
);

/** What is the same as saying nothing, beyond what is written. */
const usual: Readonly<Record<string, readonly string[]>> = {
  auto: ["1"],
  baseTimeUnit: ["days"],
  crossBetween: ["between"],
  crosses: ["autoZero"],
  delete: ["0"],
  dispBlanksAs: ["gap"],
  firstSliceAng: ["0"],
  gapWidth: ["150"],
  invertIfNegative: ["0"],
  lblAlgn: ["ctr"],
  lblOffset: ["100"],
  marker: ["1"],
  noMultiLvlLbl: ["0", "1"],
  overlap: ["0"],
  overlay: ["0"],
  plotVisOnly: ["1"],
  showDLblsOverMax: ["0", "1"],
  smooth: ["0"],
  varyColors: ["0"],
};

/**
 * The settings of a chart's part that the chart read from it does not carry: what would be lost if the chart
 * were written anew. Found by writing it anew and comparing, so that reader and writer cannot be forgotten.
 */
export function unknownDetails(part: XmlNode, chart: SheetChart): readonly ChartDetail[] {
  const { sheet, area } = chart.data;
  const written = chartXml({ ...chart, data: { sheetId: "", area } }, sheet);
  const found = new Set(beyond(part, written, "other"));
  return chartDetails.filter((detail) => found.has(detail));
}

function beyond(part: XmlNode, written: XmlNode, around: ChartDetail): readonly ChartDetail[] {
  const seen = new Map<string, number>();
  return childrenOf(part).flatMap((child) => {
    const name = localName(child.name);
    if (passedOver.has(name)) return [];
    const at = seen.get(name) ?? 0;
    seen.set(name, at + 1);
    const detail = detailOf[name] ?? around;
    const same = childrenOf(written, name)[at];
    if (same) {
      const isSame = valueOf(child) === valueOf(same) || isUsual(name, child);
      return [...(isSame ? [] : [detail]), ...beyond(child, same, detail)];
    }
    return isUsual(name, child) || isEmptyLayout(name, child) ? [] : [detail];
  });
}

/** Truth is written in two ways. */
function valueOf({ attributes }: XmlNode): string | undefined {
  const value = attributes["val"];
  return value === "true" ? "1" : value === "false" ? "0" : value;
}

function isUsual(name: string, element: XmlNode): boolean {
  const value = valueOf(element);
  return value !== undefined && (usual[name] ?? []).includes(value);
}

function isEmptyLayout(name: string, element: XmlNode): boolean {
  return name === "layout" && childrenOf(element).length === 0;
}
