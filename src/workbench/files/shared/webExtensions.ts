import { addRelation, relationsOf } from "../package/relations";
import { freePath, setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { childOf, childrenOf, node, type XmlNode } from "../xml/xmlNode";

/** Settings of a document, key to JSON text. */
export type DocumentSettings = Readonly<Record<string, string>>;

const extensions = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskpanes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part of each add-in that has left something in the file, by its identifier in small letters. */
async function extensionsOf(file: XlsxPackage): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const panes of await relationsOf(file, "")) {
    if (panes.kind !== "webextensiontaskpanes" || panes.path === null) continue;
    for (const { kind, path } of await relationsOf(file, panes.path)) {
      if (kind !== "webextension" || path === null) continue;
      const reference = childOf(await file.read(path), "reference");
      found.set(plainId(reference?.attributes["id"] ?? ""), path);
    }
  }
  return found;
}

/**
 * The settings that an add-in keeps in a document, as [MS-OWEXML] 2.2.7 describes them.
 *
 * Belief: Excel writes each value as JSON text, and refers to an add-in from a folder or an upload by the
 * identifier of its manifest (see the checklist).
 */
export async function readSettings(file: XlsxPackage, addInId: string): Promise<DocumentSettings> {
  const path = (await extensionsOf(file)).get(plainId(addInId));
  const root = path === undefined ? null : await file.read(path);
  return Object.fromEntries(
    childrenOf(childOf(root, "properties"), "property").map(({ attributes }) => [
      attributes["name"] ?? "",
      attributes["value"] ?? "",
    ]),
  );
}

/** Writes the settings of an add-in into the document, where its other traces are. */
export async function writeSettings(
  file: XlsxPackage,
  addInId: string,
  settings: DocumentSettings,
): Promise<void> {
  const known = (await extensionsOf(file)).get(plainId(addInId));
  const path = known ?? freePath(file, "xl/webextensions/webextension");
  const root = (await file.read(path)) ?? emptyExtension(addInId);
  const properties = childOf(root, "properties");
  const prefix = root.name.replace(/webextension$/, "");
  if (!properties) throw new SyntaxError("An add-in's part has no place for settings");
  properties.children = Object.entries(settings).map(([name, value]) =>
    node(`${prefix}property`, { name, value }),
  );
  file.put(path, root);
  if (known === undefined) await addPart(file, path);
}

async function addPart(file: XlsxPackage, path: string): Promise<void> {
  await setContentType(file, path, "webextension");
  const [panes] = (await relationsOf(file, "")).filter(
    ({ kind }) => kind === "webextensiontaskpanes",
  );
  const panesPath = panes?.path ?? "xl/webextensions/taskpanes.xml";
  const root = (await file.read(panesPath)) ?? node("wetp:taskpanes", { "xmlns:wetp": taskpanes });
  const id = await addRelation(file, panesPath, "webextension", path);
  root.children.push(
    node(
      "wetp:taskpane",
      { dockstate: "right", visibility: false, width: 350, row: 0, "xmlns:wetp": taskpanes },
      [node("wetp:webextensionref", { "xmlns:r": relationships, "r:id": id })],
    ),
  );
  file.put(panesPath, root);
  if (panes) return;
  await setContentType(file, panesPath, "taskpanes");
  await addRelation(file, "", "webextensiontaskpanes", panesPath);
}

function emptyExtension(addInId: string): XmlNode {
  return node("we:webextension", { "xmlns:we": extensions, id: `{${plainId(addInId)}}` }, [
    node("we:reference", {
      id: plainId(addInId),
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    }),
    node("we:alternateReferences"),
    node("we:properties"),
    node("we:bindings"),
    node("we:snapshot", { "xmlns:r": relationships }),
  ]);
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}
