import { attributeText, contentText, plainText } from "./xmlText";

/**
 * An element of XML that can be changed in place.
 *
 * `attributes` is what stands after the name just as the file has it, and so are texts, comments
 * and the like among `children`, so that what is not touched is written as it was.
 */
export interface XmlElement {
  name: string;
  attributes: string;
  children: (XmlElement | string)[];
}

/** The attributes to write; those that are `undefined` or `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Makes an element: `element("a", { href: 1 }, [element("b")]) → <a href="1"><b/></a>`. Truth is
 * written as 1 and 0, as Excel does.
 */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement => ({
  name,
  attributes: Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [` ${key}="${attributeValue(value)}"`],
    )
    .join(""),
  children: [...children],
});

/** Makes an element around a text: `textElement("f", "A1<2") → <f>A1&lt;2</f>`. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): XmlElement =>
  element(name, attributes, [contentText(text)]);

const attributeValue = (value: string | number | boolean): string =>
  typeof value === "boolean" ? String(Number(value)) : attributeText(String(value));

/** The text of an attribute, or `null` where the element has none of that name. */
export function attribute({ attributes }: XmlElement, name: string): string | null {
  const found = mayHave(attributes, name) ? patternOf(name).exec(attributes) : null;
  return found ? plainText(found[1] ?? found[2] ?? "") : null;
}

/** Gives an attribute another value, or takes it away with `null`. */
export function setAttribute(
  target: XmlElement,
  name: string,
  value: string | number | boolean | null,
): void {
  const piece = value === null ? "" : ` ${name}="${attributeValue(value)}"`;
  const pattern = patternOf(name);
  if (mayHave(target.attributes, name) && pattern.test(target.attributes)) {
    target.attributes = target.attributes.replace(pattern, () => piece);
  } else {
    target.attributes += piece;
  }
}

/** Saves the pattern, as hundreds of thousands of cells are asked for what they have not got. */
const mayHave = (attributes: string, name: string): boolean => attributes.includes(name);

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** The elements right below another. */
export const elementsOf = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child) => typeof child !== "string");

/** The elements of one name right below another. */
export const childrenOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

/** The first element of one name right below another, or `null`. */
export const childOf = (parent: XmlElement, name: string): XmlElement | null =>
  childrenOf(parent, name)[0] ?? null;

/** Takes an element away from below another. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
}

/**
 * Puts an element where the order of names wants it, behind others of its name. What the order does not
 * know stays where it is: Excel's own `mc:AlternateContent` stands in the middle of a workbook's list.
 */
export function putInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  const rank = order.indexOf(child.name);
  const ranks = parent.children.map((other) => rankOf(other, order));
  const behind = ranks.reduce((at, one, index) => (one >= 0 && one <= rank ? index + 1 : at), 0);
  parent.children.splice(behind, 0, child);
  return child;
}

/** The place of an element in an order, -1 for none; alternatives stand where the first of them would. */
function rankOf(child: XmlElement | string, order: readonly string[]): number {
  if (typeof child === "string") return -1;
  if (child.name !== "mc:AlternateContent") return order.indexOf(child.name);
  const [choice] = elementsOf(child);
  const [held] = choice ? elementsOf(choice) : [];
  return held ? order.indexOf(held.name) : -1;
}

/** The child of a name; where there is none, an empty one is put where the order wants it. */
export const childInOrder = (
  parent: XmlElement,
  name: string,
  order: readonly string[],
): XmlElement => childOf(parent, name) ?? putInOrder(parent, element(name), order);
