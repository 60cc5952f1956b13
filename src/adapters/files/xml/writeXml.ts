import type { XmlDocument } from "./parseXml";
import type { XmlElement } from "./xmlElement";

/** Writes XML that was read by `parseXml` or made of elements. */
export function writeXml({ prolog, root }: XmlDocument): string {
  const pieces = [prolog];
  writeElement(root, pieces);
  return pieces.join("");
}

function writeElement({ name, attributes, children }: XmlElement, pieces: string[]): void {
  if (children.length === 0) {
    pieces.push(`<${name}${attributes}/>`);
    return;
  }
  pieces.push(`<${name}${attributes}>`);
  for (const child of children) {
    if (typeof child === "string") pieces.push(child);
    else writeElement(child, pieces);
  }
  pieces.push(`</${name}>`);
}
