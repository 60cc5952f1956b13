import type { CellLook } from "../../host/furnishings/cellLook";
import type { ConditionalFurnishing } from "../../host/furnishings/furnishings";
import { node, replaceInOrder, type XmlNode } from "../xml/xmlNode";

/** The order that Excel keeps within a font. */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

type FontChanges = Partial<Pick<CellLook, "bold" | "italic" | "color" | "fontName" | "fontSize">>;

/** A font like another but for some things. */
export function changedFont(before: XmlNode, changes: FontChanges): XmlNode {
  const font: XmlNode = { ...before, children: [...before.children] };
  const put = (name: string, element: XmlNode | null) => {
    replaceInOrder(font, name, element, fontOrder);
  };
  const { bold, italic, color, fontName, fontSize } = changes;
  if (bold !== undefined) put("b", bold ? node("b") : null);
  if (italic !== undefined) put("i", italic ? node("i") : null);
  if (fontSize !== undefined) put("sz", node("sz", { val: fontSize }));
  if (color !== undefined) put("color", node("color", { rgb: opaque(color) }));
  if (fontName !== undefined) {
    put("name", node("name", { val: fontName }));
    // A font of the theme would win over its own name.
    put("scheme", null);
  }
  return font;
}

/** An even fill: `fillElement("#DDEEFF")`. */
export function fillElement(color: string): XmlNode {
  return node("fill", {}, [
    node("patternFill", { patternType: "solid" }, [
      node("fgColor", { rgb: opaque(color) }),
      node("bgColor", { indexed: 64 }),
    ]),
  ]);
}

/** What a conditional format lays over a cell; here the background is the colour of an even fill. */
export function differingElement(
  { fill, color, bold, italic, numberFormat }: ConditionalFurnishing,
  formatNumber: (format: string) => number,
): XmlNode {
  const font = [
    ...(bold === null ? [] : [node("b", { val: bold })]),
    ...(italic === null ? [] : [node("i", { val: italic })]),
    ...(color === "" ? [] : [node("color", { rgb: opaque(color) })]),
  ];
  return node("dxf", {}, [
    ...(font.length > 0 ? [node("font", {}, font)] : []),
    ...(numberFormat === "General" || numberFormat === ""
      ? []
      : [node("numFmt", { numFmtId: formatNumber(numberFormat), formatCode: numberFormat })]),
    ...(fill === ""
      ? []
      : [node("fill", {}, [node("patternFill", {}, [node("bgColor", { rgb: opaque(fill) })])])]),
  ]);
}

/** `"#DDEEFF"` → `"FFDDEEFF"` */
export function opaque(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
