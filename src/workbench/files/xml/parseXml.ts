import type { XmlNode } from "./xmlNode";
import { decodeXml } from "./xmlText";

/** Plain data, what is passed over, a tag, a text. */
const pieces =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?"']+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads the XML of a part.
 *
 * @throws SyntaxError where the text is not well formed, or brings definitions of its own (which Excel's
 * files may not).
 */
export function parseXml(text: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [] };
  const open: XmlNode[] = [top];
  const xml = text.startsWith("\uFEFF") ? text.slice(1) : text;
  pieces.lastIndex = 0;
  while (pieces.lastIndex < xml.length) {
    const at = pieces.lastIndex;
    const found = pieces.exec(xml);
    const parent = open.at(-1);
    if (!found || !parent) throw new SyntaxError(`No XML at ${String(at)}`);
    const [, data, end, name, attributes = "", isWhole, words] = found;
    if (words !== undefined) parent.children.push(decodeXml(words));
    else if (data !== undefined) parent.children.push(data);
    else if (name !== undefined && end) {
      if (parent === top || parent.name !== name)
        throw new SyntaxError(`Unexpected end of ${name}`);
      open.pop();
    } else if (name !== undefined) {
      const child: XmlNode = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(child);
      if (!isWhole) open.push(child);
    }
  }
  const root = top.children.find((child) => typeof child !== "string");
  if (open.length !== 1 || !root) throw new SyntaxError("The XML is not whole");
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single = ""] of text.matchAll(attribute))
    attributes[name] = decodeXml(double ?? single);
  return attributes;
}
