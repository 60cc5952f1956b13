import type { XmlNode } from "./xmlNode";
import { encodeAttribute, encodeText } from "./xmlText";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a whole part. */
export function writeXml(root: XmlNode): string {
  return declaration + writeNode(root);
}

/** The text of one element. */
export function writeNode({ name, attributes, children }: XmlNode): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`)
    .join("")}`;
  if (children.length === 0) return `<${start}/>`;
  const inside = children.map((child) =>
    typeof child === "string" ? encodeText(child) : writeNode(child),
  );
  return `<${start}>${inside.join("")}</${name}>`;
}
