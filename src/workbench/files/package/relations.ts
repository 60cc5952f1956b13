import { childrenOf, node } from "../xml/xmlNode";
import type { XlsxPackage } from "./openPackage";

/** How one part refers to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `drawing`. */
  readonly kind: string;
  /** The path of the other part; `null` for what lies outside the file. */
  readonly path: string | null;
}

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Full types of relations that do not begin as the others do. */
const foreignTypes: Readonly<Record<string, string>> = {
  threadedComment: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  person: "http://schemas.microsoft.com/office/2017/10/relationships/person",
  webextension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  webextensiontaskpanes:
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
};

/** All that a part refers to; the path `""` is the file itself. */
export async function relationsOf(file: XlsxPackage, from: string): Promise<readonly Relation[]> {
  return childrenOf(await file.read(relationsPath(from)), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    kind: attributes["Type"]?.split("/").at(-1) ?? "",
    path:
      attributes["TargetMode"] === "External" ? null : resolved(from, attributes["Target"] ?? ""),
  }));
}

/** Lets a part refer to another; the answer is the identifier it is known by: `rId7`. */
export async function addRelation(
  file: XlsxPackage,
  from: string,
  kind: string,
  to: string,
): Promise<string> {
  const path = relationsPath(from);
  const root = (await file.read(path)) ?? node("Relationships", { xmlns: packageRelations });
  const taken = new Set(childrenOf(root).map(({ attributes }) => attributes["Id"]));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const type = foreignTypes[kind] ?? `${officeRelations}/${kind}`;
  root.children.push(node("Relationship", { Id: id, Type: type, Target: relative(from, to) }));
  file.put(path, root);
  return id;
}

/** Takes references away; the parts they led to stay. */
export async function removeRelations(
  file: XlsxPackage,
  from: string,
  isMeant: (relation: Relation) => boolean,
): Promise<void> {
  const path = relationsPath(from);
  const root = await file.read(path);
  if (!root) return;
  const meant = new Set((await relationsOf(file, from)).filter(isMeant).map(({ id }) => id));
  if (meant.size === 0) return;
  root.children = childrenOf(root).filter(({ attributes }) => !meant.has(attributes["Id"] ?? ""));
  file.put(path, root);
}

/** Where the references of a part stand: `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * A path as seen from another part, which is how Excel writes it; `@protobi/exceljs` finds notes in no other form.
 *
 * @example relative("xl/worksheets/sheet1.xml", "xl/comments1.xml") // "../comments1.xml"
 */
function relative(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

function resolved(from: string, target: string): string {
  return decodeURI(new URL(target, `file:///${from}`).pathname).slice(1);
}
