/** An element of XML with its attributes and texts decoded; comments are not kept. */
export interface XmlNode {
  /** With its prefix, as it stands in the part: `"c:chart"`. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Attributes to write; those that are `undefined` or `null` are left out, truth is written 1 or 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makes an element: `node("a", { b: true }, ["c"])` is `<a b="1">c</a>`. */
export function node(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const made: XmlNode = { name, attributes: {}, children: [...children] };
  for (const [key, value] of Object.entries(attributes)) setAttribute(made, key, value);
  return made;
}

export function setAttribute(target: XmlNode, name: string, value: Attributes[string]): void {
  if (value == null) Reflect.deleteProperty(target.attributes, name);
  else target.attributes[name] = typeof value === "boolean" ? String(Number(value)) : String(value);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements below another, by their name without prefix; all of them where no name is given. */
export function childrenOf(parent: XmlNode | null, name?: string): readonly XmlNode[] {
  if (!parent) return [];
  return parent.children.filter(
    (child): child is XmlNode =>
      typeof child !== "string" && (name === undefined || localName(child.name) === name),
  );
}

/** The first element down a path of names: `childOf(chart, "plotArea", "barChart")`. */
export function childOf(parent: XmlNode | null, ...path: readonly string[]): XmlNode | null {
  let found = parent;
  for (const name of path) found = childrenOf(found, name)[0] ?? null;
  return found;
}

/** All the text inside an element. */
export function textOf(parent: XmlNode | null): string {
  return (parent?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Every element below another, however deep. */
export function descendantsOf(parent: XmlNode | null): readonly XmlNode[] {
  return childrenOf(parent).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** True for `1` and `true`, the two ways in which files say yes. */
export function isOn(target: XmlNode | null, name: string, usual = false): boolean {
  const value = target?.attributes[name];
  return value === undefined ? usual : value === "1" || value === "true";
}

/** The attribute that names a relation: `r:id`, whatever the prefix is. */
export function relationId(target: XmlNode): string | null {
  const key = Object.keys(target.attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? null : (target.attributes[key] ?? null);
}

/**
 * Puts an element in the place of those of its name, or else where the order of a part wants it; `null` takes
 * them away. What the order does not know stays where it is: Excel's own `mc:AlternateContent` stands in the
 * middle of a workbook's list.
 */
export function replaceInOrder(
  parent: XmlNode,
  name: string,
  replacement: XmlNode | readonly XmlNode[] | null,
  order: readonly string[],
): void {
  const isNamed = (child: XmlNode | string): boolean =>
    typeof child !== "string" && localName(child.name) === name;
  const had = parent.children.findIndex(isNamed);
  const others = parent.children.filter((child) => !isNamed(child));
  const rank = order.indexOf(name);
  const ranks = others.map((child) => rankOf(child, order));
  const behind = ranks.reduce((at, one, index) => (one >= 0 && one < rank ? index + 1 : at), 0);
  const added = replacement === null ? [] : "name" in replacement ? [replacement] : replacement;
  others.splice(had < 0 ? behind : had, 0, ...added);
  parent.children = others;
}

/** The place of an element in an order, -1 for none; alternatives stand where the first of them would. */
function rankOf(child: XmlNode | string, order: readonly string[]): number {
  if (typeof child === "string") return -1;
  const name = localName(child.name);
  if (name !== "AlternateContent") return order.indexOf(name);
  const [held] = childrenOf(childrenOf(child)[0] ?? null);
  return held ? order.indexOf(localName(held.name)) : -1;
}
