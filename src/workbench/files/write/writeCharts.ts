import type { ChartFurnishing } from "../../host/furnishings/furnishings";
import type { Rectangle } from "../../host/rectangle";
import { freePath, setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf, removeRelations } from "../package/relations";
import { readDrawing, type DrawnFrame } from "../read/readSheetDrawing";
import { sheetOrder } from "../shared/sheetOrder";
import { childrenOf, node, replaceInOrder, type XmlNode } from "../xml/xmlNode";
import { chartXml } from "./chartXml";
import { removePart } from "./removePart";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The charts of a sheet, as the file has them and as they are. */
export interface ChartsToWrite {
  readonly before: readonly ChartFurnishing[];
  readonly now: readonly ChartFurnishing[];
  readonly nameOf: (sheetId: string) => string;
}

/** Writes the charts of a sheet that are new or changed, and takes away those that are gone. */
export async function writeCharts(
  file: XlsxPackage,
  sheetPath: string,
  root: XmlNode,
  { before, now, nameOf }: ChartsToWrite,
): Promise<void> {
  if (before === now) return;
  const known = (await relationsOf(file, sheetPath)).find(({ kind }) => kind === "drawing")?.path;
  const path = known ?? freePath(file, "xl/drawings/drawing");
  const drawing = (await file.read(path)) ?? emptyDrawing();
  const frames = known == null ? [] : await readDrawing(file, known);
  const anchors: (XmlNode | null)[] = [...childrenOf(drawing)];
  for (const frame of frames) {
    if (!frame.chart) continue;
    const chart = now.find(({ id }) => id === frame.chart?.id);
    if (chart && before.includes(chart)) continue;
    await removeFrame(file, path, frame);
    anchors[frame.at] = chart ? await frameOf(file, path, chart, nameOf, frame.at + 2) : null;
  }
  const fresh = now.filter(({ id }) => !frames.some(({ chart }) => chart?.id === id));
  for (const chart of fresh)
    anchors.push(await frameOf(file, path, chart, nameOf, anchors.length + 2));
  drawing.children = anchors.filter((anchor) => anchor !== null);
  file.put(path, drawing);
  if (known != null) return;
  if (drawing.children.length === 0) {
    file.remove(path);
    return;
  }
  await setContentType(file, path, "drawing");
  const id = await addRelation(file, sheetPath, "drawing", path);
  const reference = node("drawing", { "xmlns:r": relationships, "r:id": id });
  replaceInOrder(root, "drawing", reference, sheetOrder);
}

async function removeFrame(file: XlsxPackage, drawing: string, frame: DrawnFrame): Promise<void> {
  if (frame.chartPath === null) return;
  await removeRelations(file, drawing, ({ path }) => path === frame.chartPath);
  await removePart(file, frame.chartPath);
}

async function frameOf(
  file: XlsxPackage,
  drawing: string,
  chart: ChartFurnishing,
  nameOf: (sheetId: string) => string,
  number: number,
): Promise<XmlNode> {
  const path = freePath(file, "xl/charts/chart");
  file.put(path, chartXml(chart, nameOf(chart.data.sheetId)));
  await setContentType(file, path, "chart");
  // The relations of a drawing that is new are there before the drawing itself.
  const id = await addRelation(file, drawing, "chart", path);
  const { r, c, h, w } = chart.place ?? placeBeside(chart.data.area);
  return node("xdr:twoCellAnchor", {}, [
    corner("xdr:from", r, c),
    corner("xdr:to", r + h, c + w),
    node("xdr:graphicFrame", { macro: "" }, [
      node("xdr:nvGraphicFramePr", {}, [
        node("xdr:cNvPr", { id: number, name: chart.name }),
        node("xdr:cNvGraphicFramePr"),
      ]),
      node("xdr:xfrm", {}, [node("a:off", { x: 0, y: 0 }), node("a:ext", { cx: 0, cy: 0 })]),
      node("a:graphic", {}, [
        node("a:graphicData", { uri: `${drawingMl}/chart` }, [
          node("c:chart", {
            "xmlns:c": `${drawingMl}/chart`,
            "xmlns:r": relationships,
            "r:id": id,
          }),
        ]),
      ]),
    ]),
    node("xdr:clientData"),
  ]);
}

/** Where nobody said a place: to the right of the data, as large as Excel makes a chart. */
function placeBeside({ r, c, w }: Rectangle): Rectangle {
  return { r, c: c + w + 1, h: 15, w: 8 };
}

function corner(name: string, row: number, column: number): XmlNode {
  const zero = "0";
  return node(name, {}, [
    node("xdr:col", {}, [String(column)]),
    node("xdr:colOff", {}, [zero]),
    node("xdr:row", {}, [String(row)]),
    node("xdr:rowOff", {}, [zero]),
  ]);
}

function emptyDrawing(): XmlNode {
  return node("xdr:wsDr", {
    "xmlns:xdr": `${drawingMl}/spreadsheetDrawing`,
    "xmlns:a": `${drawingMl}/main`,
  });
}
