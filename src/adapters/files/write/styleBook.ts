import type { CellStyle, Condition } from "../../../core/sheet/change";
import type { XlsxPackage } from "../package/openPackage";
import { writeXml } from "../xml/writeXml";
import {
  attribute,
  childInOrder,
  childOf,
  element,
  elementsOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xmlElement";
import { alteredFont, differentialStyle, solidFill } from "./styleElements";
import { builtInFormats } from "./builtInFormats";

/** The looks of a workbook: each is known by a number, and the same look is kept once. */
export interface StyleBook {
  /** The number of a look that is another with some traits changed. */
  readonly over: (base: number, style: CellStyle) => number;
  /** The number of a look that a condition puts over a cell's own. */
  readonly differential: (style: Condition["style"]) => number;
}

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
] as const;

/** Opens the looks of a file; the part is not touched before a look is asked for. */
export function openStyleBook(file: XlsxPackage, path: string): StyleBook {
  const known = new Map<string, number>();
  const group = (name: (typeof order)[number]): XmlElement =>
    childInOrder(file.edit(path), name, order);
  const add = (name: (typeof order)[number], wanted: XmlElement): number =>
    addOnce(group(name), wanted);
  const formatId = (code: string): number => {
    const builtIn = builtInFormats.get(code);
    return builtIn ?? numberFormatId(group("numFmts"), code);
  };
  const remembered = (key: string, make: () => number): number => {
    const number = known.get(key) ?? make();
    known.set(key, number);
    return number;
  };
  const over = (base: number, style: CellStyle): number => {
    const xf = copyOf(elementsOf(group("cellXfs"))[base] ?? element("xf", { numFmtId: 0 }));
    if (style.numberFormat !== undefined) {
      setAttribute(xf, "numFmtId", formatId(style.numberFormat));
      setAttribute(xf, "applyNumberFormat", true);
    }
    if (style.bold !== undefined || style.fontSize !== undefined || style.color !== undefined) {
      const font = elementsOf(group("fonts"))[Number(attribute(xf, "fontId") ?? 0)];
      setAttribute(xf, "fontId", add("fonts", alteredFont(font ?? element("font"), style)));
      setAttribute(xf, "applyFont", true);
    }
    if (style.fill !== undefined) {
      setAttribute(xf, "fillId", add("fills", solidFill(style.fill)));
      setAttribute(xf, "applyFill", true);
    }
    align(xf, style);
    if (style.isLocked !== undefined) {
      setAttribute(childInOrder(xf, "protection", xfOrder), "locked", style.isLocked);
      setAttribute(xf, "applyProtection", true);
    }
    return add("cellXfs", xf);
  };
  return {
    over: (base, style) => {
      if (Object.keys(style).length === 0) return base;
      return remembered(`${String(base)} ${JSON.stringify(style)}`, () => over(base, style));
    },
    differential: (style) =>
      remembered(JSON.stringify(style), () => add("dxfs", differentialStyle(style, formatId))),
  };
}

const xfOrder = ["alignment", "protection", "extLst"];

function align(xf: XmlElement, { wrap, horizontal, vertical }: CellStyle): void {
  if (wrap === undefined && horizontal === undefined && vertical === undefined) return;
  const alignment = childInOrder(xf, "alignment", xfOrder);
  if (horizontal !== undefined) setAttribute(alignment, "horizontal", horizontal);
  if (vertical !== undefined) setAttribute(alignment, "vertical", vertical);
  if (wrap !== undefined) setAttribute(alignment, "wrapText", wrap);
  setAttribute(xf, "applyAlignment", true);
}

/** Formats of a person's own have numbers from 164 on. */
function numberFormatId(formats: XmlElement, code: string): number {
  let highest = 163;
  for (const format of elementsOf(formats)) {
    const id = Number(attribute(format, "numFmtId"));
    if (attribute(format, "formatCode") === code) return id;
    highest = Math.max(highest, id);
  }
  formats.children.push(element("numFmt", { numFmtId: highest + 1, formatCode: code }));
  setAttribute(formats, "count", elementsOf(formats).length);
  return highest + 1;
}

function addOnce(group: XmlElement, wanted: XmlElement): number {
  const text = writeXml({ prolog: "", root: wanted });
  const all = elementsOf(group);
  const at = all.findIndex((one) => writeXml({ prolog: "", root: one }) === text);
  if (at >= 0) return at;
  group.children.push(wanted);
  setAttribute(group, "count", all.length + 1);
  return all.length;
}

function copyOf({ name, attributes, children }: XmlElement): XmlElement {
  const copy: XmlElement = {
    name,
    attributes,
    children: children.map((child) => (typeof child === "string" ? child : copyOf(child))),
  };
  const extension = childOf(copy, "extLst");
  if (extension) removeChild(copy, extension);
  return copy;
}
