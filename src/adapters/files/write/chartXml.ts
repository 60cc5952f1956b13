import type { ChartLayout } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { contentText } from "../xml/xmlText";
import { fixedReference } from "./references";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

/** The part of a chart over cells of a sheet: stacked bars lying down, or lines with marks. */
export function chartXml(sheet: string, chart: ChartLayout): string {
  const plot = chart.kind === "stackedBars" ? stackedBars(sheet, chart) : lines(sheet, chart);
  return [
    `<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>`,
    `<a:r><a:rPr sz="1200" b="1"/><a:t>${contentText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/>${plot}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function stackedBars(sheet: string, chart: ChartLayout): string {
  const look = (color: string): string => `<c:spPr>${solid(color)}</c:spPr>`;
  return [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...seriesOf(sheet, chart, look, '<c:invertIfNegative val="0"/>'),
    `<c:gapWidth val="60"/><c:overlap val="100"/>${axes}</c:barChart>`,
    // The first category stands at the top, as in the cells, and the numbers stay below.
    categoryAxis("maxMin", "l"),
    valueAxis("b", "max"),
  ].join("");
}

function lines(sheet: string, chart: ChartLayout): string {
  const look = (color: string): string =>
    `<c:spPr><a:ln w="28575">${solid(color)}</a:ln></c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(color)}</c:spPr></c:marker>`;
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...seriesOf(sheet, chart, look, "", '<c:smooth val="0"/>'),
    `<c:marker val="1"/>${axes}</c:lineChart>`,
    categoryAxis("minMax", "b"),
    valueAxis("l", "autoZero"),
  ].join("");
}

function seriesOf(
  sheet: string,
  { data, colors }: ChartLayout,
  look: (color: string) => string,
  before: string,
  after = "",
): readonly string[] {
  const at = (area: Partial<Area>): string =>
    `<c:f>${contentText(fixedReference(sheet, { ...data, ...area }))}</c:f>`;
  const below = { row: data.row + 1, height: data.height - 1, width: 1 };
  return Array.from({ length: data.width - 1 }, (_, index) => {
    const column = data.column + 1 + index;
    return [
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
      `<c:tx><c:strRef>${at({ column, height: 1, width: 1 })}</c:strRef></c:tx>`,
      look(colors[index % Math.max(colors.length, 1)] ?? "#444444"),
      before,
      `<c:cat><c:strRef>${at(below)}</c:strRef></c:cat>`,
      `<c:val><c:numRef>${at({ ...below, column })}</c:numRef></c:val>${after}</c:ser>`,
    ].join("");
  });
}

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;

const categoryAxis = (orientation: "maxMin" | "minMax", position: "l" | "b"): string =>
  [
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>',
  ].join("");

const valueAxis = (position: "l" | "b", crosses: "max" | "autoZero"): string =>
  [
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling>',
    `<c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines><c:spPr><a:ln w="6350">`,
    `${solid("#D0D0D0")}</a:ln></c:spPr></c:majorGridlines>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/>',
    `<c:crosses val="${crosses}"/></c:valAx>`,
  ].join("");
