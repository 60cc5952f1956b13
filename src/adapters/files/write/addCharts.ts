import type { ChartLayout } from "../../../core/sheet/change";
import { addContentType, freePath } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationTypes } from "../package/relations";
import { parseXml } from "../xml/parseXml";
import { element, putInOrder, textElement, type XmlElement } from "../xml/xmlElement";
import { chartXml } from "./chartXml";
import { sheetOrder } from "./sheetOrder";
import type { ListedSheet } from "./workbookSheets";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

/** Draws native charts over cells of a sheet that has no drawing yet. */
export function addCharts(
  file: XlsxPackage,
  sheet: ListedSheet,
  root: XmlElement,
  charts: readonly ChartLayout[],
): void {
  if (charts.length === 0) return;
  const path = freePath(file, "xl/drawings/drawing");
  const drawing = element("xdr:wsDr", {
    "xmlns:xdr": `${drawingMl}/spreadsheetDrawing`,
    "xmlns:a": `${drawingMl}/main`,
    "xmlns:r": relationTypes,
    "xmlns:c": `${drawingMl}/chart`,
  });
  file.put(path, drawing);
  addContentType(file, path, "drawing");
  charts.forEach((chart, index) => {
    const chartPath = freePath(file, "xl/charts/chart");
    file.put(chartPath, parseXml(chartXml(sheet.name, chart)).root);
    addContentType(file, chartPath, "chart");
    const id = addRelation(file, path, "chart", chartPath);
    drawing.children.push(frameOf(chart, index + 2, id));
  });
  const id = addRelation(file, sheet.path, "drawing", path);
  putInOrder(root, element("drawing", { "r:id": id }), sheetOrder);
}

/** The frame that holds a chart, from one cell to another, with what is told of it in words. */
function frameOf({ place, name, alternative }: ChartLayout, id: number, chart: string): XmlElement {
  const none = { x: 0, y: 0 };
  const zero = { cx: 0, cy: 0 };
  return element("xdr:twoCellAnchor", {}, [
    corner("xdr:from", place.row, place.column),
    corner("xdr:to", place.row + place.height, place.column + place.width),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id, name, descr: alternative }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", none), element("a:ext", zero)]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: `${drawingMl}/chart` }, [
          element("c:chart", { "r:id": chart }),
        ]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}

const corner = (name: string, row: number, column: number): XmlElement =>
  element(name, {}, [
    textElement("xdr:col", String(column)),
    textElement("xdr:colOff", "0"),
    textElement("xdr:row", String(row)),
    textElement("xdr:rowOff", "0"),
  ]);
