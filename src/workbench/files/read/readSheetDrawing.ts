import type { XlsxPackage } from "../package/openPackage";
import { relationsOf } from "../package/relations";
import {
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  relationId,
  textOf,
  type XmlNode,
} from "../xml/xmlNode";
import type { SheetChart } from "../shared/sheetChart";
import { readChart } from "./readChart";

/** A frame of a sheet's drawing: a chart that is played, or something that only stays in the file. */
export interface DrawnFrame {
  /** Its place among the frames of the drawing. */
  readonly at: number;
  /** The part of the chart, `null` for what is none. */
  readonly chartPath: string | null;
  readonly chart: SheetChart | null;
  /** `"picture"`, `"shape"`, `"chart"`, `"slicer"` or `"other"`. */
  readonly kind: string;
}

const kinds: Readonly<Record<string, string>> = {
  pic: "picture",
  sp: "shape",
  cxnSp: "shape",
  grpSp: "shape",
};

/** Everything that lies over the cells of a sheet. */
export async function readDrawing(file: XlsxPackage, path: string): Promise<readonly DrawnFrame[]> {
  const root = await file.read(path);
  const relations = await relationsOf(file, path);
  const frames: DrawnFrame[] = [];
  for (const [at, anchor] of childrenOf(root).entries()) {
    const reference = descendantsOf(anchor).find(
      (one) => localName(one.name) === "chart" && relationId(one) !== null,
    );
    const id = reference && relationId(reference);
    const chartPath = relations.find((one) => one.id === id)?.path ?? null;
    const isPlain = relations.find((one) => one.id === id)?.kind === "chart";
    const chartRoot = chartPath !== null && isPlain ? await file.read(chartPath) : null;
    const chart = chartRoot && readChart(chartRoot);
    frames.push({
      at,
      chartPath,
      kind: chartPath === null ? kindOf(anchor) : "chart",
      chart: chart && { ...chart, id: `{chart-${String(at + 1)}}`, ...frameOf(anchor) },
    });
  }
  return frames;
}

function frameOf(anchor: XmlNode): Pick<SheetChart, "name" | "place"> {
  const properties = descendantsOf(anchor).find(({ name }) => localName(name) === "cNvPr");
  const corner = (name: string) => ({
    r: Number(textOf(childOf(anchor, name, "row"))),
    c: Number(textOf(childOf(anchor, name, "col"))),
  });
  const isBetweenCells = localName(anchor.name) === "twoCellAnchor";
  const [from, to] = [corner("from"), corner("to")];
  return {
    name: properties?.attributes["name"] ?? "",
    place: isBetweenCells
      ? { ...from, h: Math.max(1, to.r - from.r), w: Math.max(1, to.c - from.c) }
      : null,
  };
}

function kindOf(anchor: XmlNode): string {
  const inside = descendantsOf(anchor);
  if (inside.some(({ name }) => /^(?:sle|sle15|tsle):/.test(name))) return "slicer";
  const found = inside.find(({ name }) => localName(name) in kinds);
  return found ? (kinds[localName(found.name)] ?? "other") : "other";
}
