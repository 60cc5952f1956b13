import { parseXml } from "../xml/parseXml";
import type { XmlNode } from "../xml/xmlNode";

/** A sheet's part in two: its rows as text, and everything else as elements, with an empty `sheetData`. */
export interface SplitSheet {
  readonly root: XmlNode;
  readonly rows: string;
}

const opening = /<sheetData(?:\s[^>]*)?(\/)?>/;

/** Takes the rows, which may be a million, out of a sheet's part. Throws a SyntaxError where it is broken. */
export function splitSheet(xml: string): SplitSheet {
  const found = opening.exec(xml);
  if (!found || found[1] !== undefined) return { root: parseXml(xml), rows: "" };
  const from = found.index + found[0].length;
  const to = xml.indexOf("</sheetData>", from);
  if (to < 0) throw new SyntaxError("The rows of a sheet have no end");
  const root = parseXml(`${xml.slice(0, found.index)}<sheetData/>${xml.slice(to + 12)}`);
  return { root, rows: xml.slice(from, to) };
}
