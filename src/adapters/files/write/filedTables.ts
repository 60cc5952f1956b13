import type { Area } from "../../../core/sheet/sheet";
import type { XlsxPackage } from "../package/openPackage";
import { relationsOf } from "../package/relations";
import { attribute, childOf, setAttribute, type XmlElement } from "../xml/xmlElement";
import { areaReference, readAreas } from "./references";

/** A table of a sheet, by its part. */
export interface FiledTable {
  readonly path: string;
  readonly name: string;
  /** Headings and totals included. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** The tables of the sheet whose part has this path. */
export const tablesOfSheet = (file: XlsxPackage, sheetPath: string): readonly FiledTable[] =>
  relationsOf(file, sheetPath).flatMap(({ kind, path }) => {
    const root = kind === "table" && path !== null ? file.look(path) : null;
    const [area] = readAreas(root ? (attribute(root, "ref") ?? "") : "");
    if (!root || path === null || !area) return [];
    return [{ path, name: nameOf(root), area, hasTotals: totalsOf(root) > 0 }];
  });

/** Whether some table of the file has the name, in whatever case. */
export const hasTable = (file: XlsxPackage, wanted: string): boolean =>
  file.paths().some((path) => {
    const root = path.startsWith("xl/tables/") ? file.look(path) : null;
    return root?.name === "table" && nameOf(root).toLowerCase() === wanted.toLowerCase();
  });

/** Lets a table cover more or fewer rows. */
export function resizeTable(file: XlsxPackage, table: FiledTable, height: number): void {
  const root = file.edit(table.path);
  // A table has a row beside its headings, though it be empty.
  const least = table.hasTotals ? 3 : 2;
  const area = { ...table.area, height: Math.max(height, least) };
  setAttribute(root, "ref", areaReference(area));
  const filter = childOf(root, "autoFilter");
  const filtered = { ...area, height: area.height - totalsOf(root) };
  if (filter) setAttribute(filter, "ref", areaReference(filtered));
}

const nameOf = (root: XmlElement): string =>
  attribute(root, "displayName") ?? attribute(root, "name") ?? "";

const totalsOf = (root: XmlElement): number => Number(attribute(root, "totalsRowCount") ?? 0);
