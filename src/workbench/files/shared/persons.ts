import { setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf } from "../package/relations";
import { childrenOf, node } from "../xml/xmlNode";
import { prefixOf, threadWords } from "./threadWords";
import { toGuid } from "./guid";

/** The people who have commented in a workbook, to whom comments refer by identifiers. */
export interface Persons {
  /** `""` for somebody whom the file does not name. */
  readonly nameOf: (id: string) => string;
  /** The identifier of a person by name; whoever is new is put into the file by `write`. */
  readonly idOf: (name: string) => string;
  readonly write: () => Promise<void>;
}

/** Reads the people of a workbook ([MS-XLSX] 2.1.33). */
export async function readPersons(file: XlsxPackage, workbookPath: string): Promise<Persons> {
  const relations = await relationsOf(file, workbookPath);
  const known = relations.find(({ kind }) => kind === "person")?.path ?? null;
  const path = known ?? "xl/persons/person.xml";
  const root = (await file.read(path)) ?? node("personList", { xmlns: threadWords });
  const all = childrenOf(root, "person").map(({ attributes }) => ({
    id: attributes["id"] ?? "",
    name: attributes["displayName"] ?? "",
  }));
  let isChanged = false;
  return {
    nameOf: (id) => all.find((one) => one.id.toUpperCase() === id.toUpperCase())?.name ?? "",
    idOf: (name) => {
      const found = all.find((one) => one.name === name);
      if (found) return found.id;
      const added = { id: toGuid(`person ${name}`), name };
      all.push(added);
      isChanged = true;
      // Somebody who is signed in nowhere.
      const attributes = { displayName: name, id: added.id, userId: name, providerId: "None" };
      const at = root.children.length - childrenOf(root, "extLst").length;
      root.children.splice(at, 0, node(`${prefixOf(root)}person`, attributes));
      return added.id;
    },
    write: async () => {
      if (!isChanged) return;
      file.put(path, root);
      if (known !== null) return;
      await setContentType(file, path, "person");
      await addRelation(file, workbookPath, "person", path);
    },
  };
}
