import type { CellStyle, Condition } from "../../../core/sheet/change";
import {
  childOf,
  element,
  putInOrder,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xmlElement";

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A colour as files have it: `#AA0000 → FFAA0000`. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** A font that is another with weight, size or colour changed. */
export function alteredFont(
  { children, attributes }: XmlElement,
  { bold, fontSize, color }: CellStyle,
): XmlElement {
  const font: XmlElement = { name: "font", attributes, children: [...children] };
  if (bold !== undefined) replace(font, "b", bold ? element("b") : null);
  if (fontSize !== undefined) replace(font, "sz", element("sz", { val: fontSize }));
  if (color !== undefined) replace(font, "color", element("color", { rgb: argb(color) }));
  return font;
}

function replace(font: XmlElement, name: string, by: XmlElement | null): void {
  const old = childOf(font, name);
  if (old) removeChild(font, old);
  if (by) putInOrder(font, by, fontOrder);
}

/** A cell filled with one colour. */
export const solidFill = (color: string): XmlElement =>
  element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);

/** What a condition puts over a cell's own look. Here the fill's colour is that of its background. */
export function differentialStyle(
  { color, fill, bold, numberFormat }: Condition["style"],
  formatId: (code: string) => number,
): XmlElement {
  const font = element("font", {}, [
    ...(bold === true ? [element("b")] : []),
    element("color", { rgb: argb(color) }),
  ]);
  const style = element("dxf", {}, [font]);
  if (numberFormat !== undefined) {
    const format = element("numFmt");
    setAttribute(format, "numFmtId", formatId(numberFormat));
    setAttribute(format, "formatCode", numberFormat);
    style.children.push(format);
  }
  style.children.push(
    element("fill", {}, [
      element("patternFill", { patternType: "solid" }, [
        element("fgColor", { rgb: argb(fill) }),
        element("bgColor", { rgb: argb(fill) }),
      ]),
    ]),
  );
  return style;
}
