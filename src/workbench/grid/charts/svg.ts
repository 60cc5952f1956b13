type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG with attributes and children; texts are never markup. */
export function svg(
  name: string,
  attributes: Attributes,
  ...children: readonly (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
