import type { XmlNode } from "../xml/xmlNode";

/** The language of the parts that hold comments with answers, and the people who wrote them. */
export const threadWords =
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** The prefix that a part's own elements have: `"xltc:"`, or `""`. */
export function prefixOf({ name }: XmlNode): string {
  return name.slice(0, name.indexOf(":") + 1);
}
