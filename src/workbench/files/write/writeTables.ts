import { areaToAddress } from "../../host/address";
import type { TableFurnishing } from "../../host/furnishings/furnishings";
import type { GridTable } from "../../host/port";
import { freePath, setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf, removeRelations } from "../package/relations";
import { readTable } from "../read/readTable";
import { sheetOrder } from "../shared/sheetOrder";
import {
  childOf,
  childrenOf,
  node,
  replaceInOrder,
  setAttribute,
  type XmlNode,
} from "../xml/xmlNode";
import { removePart } from "./removePart";

/** A table as it is now. */
export interface TableToWrite extends Pick<GridTable, "name" | "area" | "hasTotals"> {
  /** The name it was opened under, `null` for one that is new. */
  readonly openedAs: string | null;
  readonly headings: readonly string[];
  readonly furnishing: TableFurnishing;
}

const spreadsheetMl = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the tables of a sheet: those of the file are changed in place, new ones get parts, others go. */
export async function writeTables(
  file: XlsxPackage,
  sheetPath: string,
  root: XmlNode,
  tables: readonly TableToWrite[],
  nextId: () => number,
): Promise<void> {
  const known = new Map<string, { path: string; root: XmlNode }>();
  for (const { kind, path } of await relationsOf(file, sheetPath)) {
    if (kind !== "table" || path === null) continue;
    const part = await file.read(path);
    // A table without headings is none that the grid knows, and stays.
    const name = part && readTable(part)?.name;
    if (part && name != null) known.set(name, { path, root: part });
  }
  for (const [name, { path }] of known) {
    if (tables.some(({ openedAs }) => openedAs === name)) continue;
    await removeRelations(file, sheetPath, (relation) => relation.path === path);
    await removePart(file, path);
  }
  for (const table of tables) {
    const before = table.openedAs === null ? undefined : known.get(table.openedAs);
    if (before) file.put(before.path, changedTable(before.root, table));
    else {
      const path = freePath(file, "xl/tables/table");
      const fresh = node("table", { xmlns: spreadsheetMl, id: nextId() });
      file.put(path, changedTable(fresh, table));
      await setContentType(file, path, "table");
      await addRelation(file, sheetPath, "table", path);
    }
  }
  const parts = (await relationsOf(file, sheetPath)).filter(({ kind }) => kind === "table");
  const references = parts.map(({ id }) =>
    node("tablePart", { "xmlns:r": relationships, "r:id": id }),
  );
  const element = node("tableParts", { count: references.length }, references);
  replaceInOrder(root, "tableParts", references.length > 0 ? element : null, sheetOrder);
}

/** The element of a table as it is now; calculated columns and functions of totals stay with their columns. */
function changedTable(root: XmlNode, table: TableToWrite): XmlNode {
  const { name, area, hasTotals, headings, furnishing } = table;
  const before = readTable(root);
  setAttribute(root, "name", name);
  setAttribute(root, "displayName", name);
  setAttribute(root, "ref", areaToAddress(area));
  if (hasTotals !== (before?.hasTotals === true)) {
    setAttribute(root, "totalsRowCount", hasTotals ? 1 : null);
    setAttribute(root, "totalsRowShown", hasTotals ? null : false);
  }
  const order = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
  const body = { ...area, h: area.h - Number(hasTotals) };
  const filter = childOf(root, "autoFilter") ?? node("autoFilter");
  setAttribute(filter, "ref", areaToAddress(body));
  if (!furnishing.isFiltered && before?.isFiltered === true) filter.children = [];
  replaceInOrder(root, "autoFilter", furnishing.showFilterButton ? filter : null, order);
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  replaceInOrder(root, "tableColumns", columnsElement(columns, headings), order);
  const style = childOf(root, "tableStyleInfo");
  if (furnishing.style === "") replaceInOrder(root, "tableStyleInfo", null, order);
  else
    replaceInOrder(
      root,
      "tableStyleInfo",
      node("tableStyleInfo", {
        showFirstColumn: false,
        showLastColumn: false,
        showColumnStripes: false,
        ...style?.attributes,
        name: furnishing.style,
        showRowStripes: furnishing.showBandedRows,
      }),
      order,
    );
  return root;
}

/** A column keeps what is said of it as long as its heading or its place is what it was. */
function columnsElement(before: readonly XmlNode[], headings: readonly string[]): XmlNode {
  let last = Math.max(0, ...before.map(({ attributes }) => Number(attributes["id"])));
  const names = before.map(({ attributes }) => headingOf(attributes["name"] ?? ""));
  const isAlike = headings.length === before.length;
  const elements = headings.map((heading, at) => {
    const named = before[names.indexOf(heading)] ?? (isAlike ? before[at] : undefined);
    if (!named) return node("tableColumn", { id: (last += 1), name: inFile(heading) });
    return { ...named, attributes: { ...named.attributes, name: inFile(heading) } };
  });
  return node("tableColumns", { count: elements.length }, elements);
}

/** A line feed in a heading stands as `_x000a_` in the part. */
function inFile(heading: string): string {
  return heading.replace(/[\r\n]/g, (sign) => (sign === "\n" ? "_x000a_" : "_x000d_"));
}

function headingOf(name: string): string {
  return name.replace(/_x000([ad])_/gi, (_, sign: string) => (/a/i.test(sign) ? "\n" : "\r"));
}
