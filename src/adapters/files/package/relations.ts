import { attribute, childrenOf, element, removeChild } from "../xml/xmlElement";
import type { XlsxPackage } from "./openPackage";

/** How one part refers to another. */
interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `drawing`. */
  readonly kind: string;
  /** The path of the other part; what lies outside the file has none. */
  readonly path: string | null;
}

/** What the parts refer to, by the last word of a relation's type. */
export const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** All that a part refers to. The path "" is the file itself. */
export function relationsOf(file: XlsxPackage, path: string): readonly Relation[] {
  const root = file.look(relationsPath(path));
  return (root ? childrenOf(root, "Relationship") : []).map((relation) => ({
    id: attribute(relation, "Id") ?? "",
    kind: (attribute(relation, "Type") ?? "").split("/").at(-1) ?? "",
    path:
      attribute(relation, "TargetMode") === "External"
        ? null
        : resolved(path, attribute(relation, "Target") ?? ""),
  }));
}

/** Lets a part refer to another and gives the id it is known by: `rId7`. */
export function addRelation(file: XlsxPackage, from: string, kind: string, to: string): string {
  const path = relationsPath(from);
  if (!file.has(path)) file.put(path, element("Relationships", { xmlns: packageRelations }));
  const root = file.edit(path);
  const taken = new Set(childrenOf(root, "Relationship").map((one) => attribute(one, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const Target = relative(from, to);
  root.children.push(element("Relationship", { Id: id, Type: `${relationTypes}/${kind}`, Target }));
  return id;
}

/** Takes one reference away; the part it led to stays. */
export function removeRelation(file: XlsxPackage, from: string, id: string): void {
  const root = file.edit(relationsPath(from));
  for (const relation of childrenOf(root, "Relationship")) {
    if (attribute(relation, "Id") === id) removeChild(root, relation);
  }
}

/** Where the references of a part are kept: `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

const resolved = (from: string, target: string): string =>
  decodeURI(new URL(target, `file:///${from}`).pathname).slice(1);

/** `xl/worksheets/sheet1.xml` refers to `xl/tables/table1.xml` as `../tables/table1.xml`. */
function relative(from: string, to: string): string {
  const [base, target] = [from.split("/").slice(0, -1), to.split("/")];
  while (base.length > 0 && base[0] === target[0]) {
    base.shift();
    target.shift();
  }
  return [...base.map(() => ".."), ...target].join("/");
}
