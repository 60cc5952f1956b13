import type { CellLook } from "../../host/furnishings/cellLook";
import type { ConditionalFurnishing } from "../../host/furnishings/furnishings";
import { builtInFormats } from "../shared/builtInFormats";
import type { FileStyles } from "../read/readStyles";
import {
  childOf,
  childrenOf,
  node,
  replaceInOrder,
  setAttribute,
  type XmlNode,
} from "../xml/xmlNode";
import { changedFont, differingElement, fillElement } from "./styleElements";

/** The styles of a file, to which new ones are added as cells need them. */
export interface StyleBook {
  readonly root: XmlNode;
  /** The number of the style that is like the file's style `base` but for what `look` and `format` say. */
  cell(base: number, look: Partial<CellLook>, format: string | null): number;
  /** The number of the style that a conditional format lays over cells. */
  differing(condition: ConditionalFurnishing): number;
}

/** The order in which the part holds its elements (ECMA-376, part 1, 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const firstOwnFormat = 164;

/** Opens the styles of a file for adding. */
export function createStyleBook(root: XmlNode, styles: FileStyles): StyleBook {
  const known = new Map<string, number>();
  const list = (name: string): XmlNode => {
    const found = childOf(root, name);
    if (found) return found;
    const made = node(name, { count: 0 });
    replaceInOrder(root, name, made, order);
    return made;
  };
  /** Adds an element to a list, unless it was added before, and gives its number. */
  const add = (name: string, element: XmlNode): number => {
    const key = `${name}${JSON.stringify(element)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parent = list(name);
    const number = childrenOf(parent).length;
    parent.children.push(element);
    setAttribute(parent, "count", number + 1);
    known.set(key, number);
    return number;
  };
  const at = (name: string, number: string | undefined): XmlNode | undefined =>
    childrenOf(childOf(root, name))[Number(number ?? 0)];

  return {
    root,
    cell: (base, look, format) => {
      const from = styles.cells[base] ?? styles.cells[0];
      const changes = Object.fromEntries(
        Object.entries(look).filter(
          ([key, value]) =>
            key !== "validation" && key !== "fileStyle" && Reflect.get(from.look, key) !== value,
        ),
      ) as Partial<CellLook>;
      const newFormat = format === null || format === from.format ? null : format;
      if (Object.keys(changes).length === 0 && newFormat === null) return base;
      return add("cellXfs", changedStyle(base, changes, newFormat));
    },
    differing: (condition) => add("dxfs", differingElement(condition, formatNumber)),
  };

  function changedStyle(base: number, changes: Partial<CellLook>, format: string | null): XmlNode {
    const from = at("cellXfs", String(base)) ?? node("xf", { numFmtId: 0, fontId: 0, fillId: 0 });
    const xf: XmlNode = { ...from, attributes: { ...from.attributes } };
    const { fill, isLocked, wrapText, horizontal, vertical, ...font } = changes;
    if (format !== null) {
      setAttribute(xf, "numFmtId", formatNumber(format));
      setAttribute(xf, "applyNumberFormat", true);
    }
    if (Object.keys(font).length > 0) {
      const before = at("fonts", xf.attributes["fontId"]) ?? node("font");
      setAttribute(xf, "fontId", add("fonts", changedFont(before, font)));
      setAttribute(xf, "applyFont", true);
    }
    if (fill !== undefined) {
      setAttribute(xf, "fillId", fill === "" ? 0 : add("fills", fillElement(fill)));
      setAttribute(xf, "applyFill", true);
    }
    const alignment = {
      ...(horizontal !== undefined && { horizontal: inFile(horizontal) }),
      ...(vertical !== undefined && { vertical: inFile(vertical) }),
      ...(wrapText !== undefined && { wrapText }),
    };
    put(xf, "alignment", alignment, "applyAlignment");
    put(xf, "protection", isLocked === undefined ? {} : { locked: isLocked }, "applyProtection");
    return xf;
  }

  function formatNumber(format: string): number {
    const builtIn = Object.keys(builtInFormats).find(
      (number) => builtInFormats[Number(number)] === format,
    );
    if (builtIn !== undefined) return Number(builtIn);
    const formats = childrenOf(list("numFmts"));
    const found = formats.find(({ attributes }) => attributes["formatCode"] === format);
    if (found) return Number(found.attributes["numFmtId"]);
    const taken = formats.map(({ attributes }) => Number(attributes["numFmtId"]));
    const numFmtId = Math.max(firstOwnFormat - 1, ...taken) + 1;
    add("numFmts", node("numFmt", { numFmtId, formatCode: format }));
    return numFmtId;
  }
}

function put(
  xf: XmlNode,
  name: string,
  changes: Readonly<Record<string, string | boolean>>,
  applied: string,
): void {
  if (Object.keys(changes).length === 0) return;
  const before = childOf(xf, name)?.attributes ?? {};
  replaceInOrder(xf, name, node(name, { ...before, ...changes }), ["alignment", "protection"]);
  setAttribute(xf, applied, true);
}

/** The file's word for an alignment of Excel's API. */
function inFile(alignment: string): string {
  if (alignment === "CenterAcrossSelection") return "centerContinuous";
  return alignment.charAt(0).toLowerCase() + alignment.slice(1);
}
