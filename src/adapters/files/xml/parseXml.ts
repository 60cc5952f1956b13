import type { XmlElement } from "./xmlElement";

/** A part of a file as XML: what stands before its element, and the element. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
}

const tag = /<(\/?)([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;

/**
 * Reads XML to elements that can be changed and written again; what is not an element is kept as it
 * stands. Throws where the text is not well formed.
 *
 * @example parseXml("<a><b c='1'/></a>").root.children → [{ name: "b", attributes: " c='1'", children: [] }]
 */
export function parseXml(text: string): XmlDocument {
  const open: XmlElement[] = [{ name: "", attributes: "", children: [] }];
  let at = 0;
  while (at < text.length) {
    const next = text.startsWith("<", at) ? endOfUntouched(text, at) : nextTag(text, at);
    const parent = open.at(-1);
    if (!parent) break;
    if (next !== null) {
      parent.children.push(text.slice(at, next));
      at = next;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (!found) throw new SyntaxError(`No tag at ${String(at)}`);
    at = tag.lastIndex;
    const [, isEnd, name = "", attributes = "", isWhole] = found;
    if (isEnd) {
      if (open.pop()?.name !== name) throw new SyntaxError(`Unexpected end of ${name}`);
      continue;
    }
    const child: XmlElement = { name, attributes, children: [] };
    parent.children.push(child);
    if (!isWhole) open.push(child);
  }
  const [outermost] = open;
  const root = outermost?.children.find((child) => typeof child !== "string");
  if (open.length !== 1 || !outermost || !root) throw new SyntaxError("The XML is not whole");
  const before = outermost.children.slice(0, outermost.children.indexOf(root));
  return {
    prolog: before
      .map(String)
      .join("")
      .replace(/^\uFEFF/, ""),
    root,
  };
}

function nextTag(text: string, at: number): number {
  const next = text.indexOf("<", at);
  return next < 0 ? text.length : next;
}

const untouched: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Where a comment, an instruction or plain data ends that begins here; `null` where a tag does. */
function endOfUntouched(text: string, at: number): number | null {
  for (const [start, end] of untouched) {
    if (!text.startsWith(start, at)) continue;
    const close = text.indexOf(end, at + start.length);
    if (close < 0) throw new SyntaxError(`No end of ${start}`);
    return close + end.length;
  }
  return null;
}
