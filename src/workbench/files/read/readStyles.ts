import type { CellLook } from "../../host/furnishings/cellLook";
import { plainLook } from "../../host/furnishings/cellLook";
import { builtInFormats } from "../shared/builtInFormats";
import { childOf, childrenOf, isOn, type XmlNode } from "../xml/xmlNode";
import type { Colors } from "./themeColors";

/** A style that cells name by its number: how it writes numbers, and how it looks. */
export interface FileStyle {
  readonly format: string;
  /** Everything but a validation, which is no matter of styles. */
  readonly look: Omit<CellLook, "validation">;
}

/** What conditional formats lay over a cell; empty or `null` where they leave it as it is. */
export interface DifferingStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string;
}

export interface FileStyles {
  /** By the number that cells name. There is always a first one. */
  readonly cells: readonly [FileStyle, ...FileStyle[]];
  readonly differing: readonly DifferingStyle[];
}

/** Reads the styles of a workbook; without such a part every cell is plain. */
export function readStyles(root: XmlNode | null, colors: Colors): FileStyles {
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      attributes["formatCode"] ?? "General",
    ]),
  );
  const formatOf = (id: string | undefined): string =>
    formats.get(id) ?? builtInFormats[Number(id)] ?? "General";
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => fontLook(font, colors));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillColor(fill, colors));
  const [first, ...others] = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, fileStyle) => ({
    format: formatOf(xf.attributes["numFmtId"]),
    look: {
      ...(fonts[Number(xf.attributes["fontId"])] ?? plainFont),
      ...alignmentLook(childOf(xf, "alignment")),
      fill: fills[Number(xf.attributes["fillId"])] ?? "",
      isLocked: isOn(childOf(xf, "protection"), "locked", true),
      fileStyle,
    },
  }));
  return {
    cells: [first ?? { format: "General", look: plainLook }, ...others],
    differing: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => ({
      fill: dxfFill(childOf(dxf, "fill"), colors),
      color: colors(childOf(dxf, "font", "color")) ?? "",
      bold: toggled(dxf, "b"),
      italic: toggled(dxf, "i"),
      numberFormat: childOf(dxf, "numFmt")?.attributes["formatCode"] ?? "General",
    })),
  };
}

type FontLook = Pick<CellLook, "color" | "bold" | "italic" | "fontName" | "fontSize">;

const { color, bold, italic, fontName, fontSize } = plainLook;
const plainFont: FontLook = { color, bold, italic, fontName, fontSize };

function fontLook(font: XmlNode, colors: Colors): FontLook {
  const has = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== null && isOn(found, "val", true);
  };
  return {
    color: colors(childOf(font, "color")) ?? plainLook.color,
    bold: has("b"),
    italic: has("i"),
    fontName: childOf(font, "name")?.attributes["val"] ?? plainLook.fontName,
    fontSize: Number(childOf(font, "sz")?.attributes["val"] ?? plainLook.fontSize),
  };
}

/** Only an even fill is a look of ours; patterns and gradients stay in the file, unseen. */
function fillColor(fill: XmlNode, colors: Colors): string {
  const pattern = childOf(fill, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return "";
  return colors(childOf(pattern, "fgColor")) ?? "";
}

/** In differing styles the background is the colour of an even fill, the other way round than in cells. */
function dxfFill(fill: XmlNode | null, colors: Colors): string {
  const pattern = childOf(fill, "patternFill");
  return colors(childOf(pattern, "bgColor")) ?? colors(childOf(pattern, "fgColor")) ?? "";
}

function toggled(dxf: XmlNode, name: string): boolean | null {
  const found = childOf(dxf, "font", name);
  return found && isOn(found, "val", true);
}

function alignmentLook(
  alignment: XmlNode | null,
): Pick<CellLook, "wrapText" | "horizontal" | "vertical"> {
  return {
    wrapText: isOn(alignment, "wrapText"),
    horizontal: fromFile(alignment?.attributes["horizontal"]) ?? plainLook.horizontal,
    vertical: fromFile(alignment?.attributes["vertical"]) ?? plainLook.vertical,
  };
}

/** The API's word for a file's: they differ in one, and in their first letter. */
function fromFile(alignment: string | undefined): string | undefined {
  if (alignment === "centerContinuous") return "CenterAcrossSelection";
  return alignment && alignment.charAt(0).toUpperCase() + alignment.slice(1);
}
