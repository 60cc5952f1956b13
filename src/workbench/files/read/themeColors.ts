import { childOf, childrenOf, type XmlNode } from "../xml/xmlNode";

/** Gives the colour of an element such as `<fgColor theme="4" tint="0.4"/>`, or `null` where it is automatic. */
export type Colors = (element: XmlNode | null) => string | null;

/** Excel counts light before dark; the theme's part has them the other way round. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4"].concat([
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]);

/** The 8 colours that old files count from 0 and again from 8; then those from 16. */
const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const rest =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC " +
  "CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC " +
  "CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 " +
  "993366 333399 333333";
const indexed = `${first} ${first} ${rest}`.split(" ");

/** Reads colours with the help of the workbook's theme; without one, a theme's colours are automatic. */
export function readThemeColors(theme: XmlNode | null): Colors {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  const colors = themeOrder.map((name) => {
    const [color] = childrenOf(childOf(scheme, name));
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? null;
  });
  return (element) => {
    if (!element) return null;
    const { rgb, theme: at, indexed: number, tint } = element.attributes;
    const color =
      rgb?.slice(-6) ?? (at === undefined ? indexed[Number(number)] : colors[Number(at)]) ?? null;
    if (color === null || !/^[\dA-F]{6}$/i.test(color)) return null;
    return `#${(tint === undefined ? color : tinted(color, Number(tint))).toUpperCase()}`;
  };
}

/** Lighter for a tint above 0, darker below (ECMA-376, part 1, 18.8.19): the lightness moves, the hue stays. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [highest, lowest] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = highest - lowest;
  const room = (of: number) => 1 - Math.abs(2 * of - 1);
  const scale = spread === 0 || room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return parts
    .map((part) => Math.round(255 * (wanted + (part - lightness) * scale)))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0"))
    .join("");
}
