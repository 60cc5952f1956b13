import { readAddress } from "../../core/sheet/address";
import type { Area, TableArea } from "../../core/sheet/sheet";
import { readZip, textOf, unpacked } from "./package/readZip";
import { plainText } from "./xml/xmlText";

/** The areas that lie over the cells of one sheet, and whether it is locked. */
export interface SheetAreas {
  readonly tables: readonly TableArea[];
  readonly merged: readonly Area[];
  readonly isProtected: boolean;
}

/** What is read of a workbook beside its cells. */
export interface WorkbookAreas {
  readonly isStructureProtected: boolean;
  /** True where dates count from 1904; the library knows that only as Excel writes it. */
  readonly date1904: boolean;
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetAreas>;
}

/**
 * Reads where the tables and merged cells of each sheet of an .xlsx lie, and what is protected.
 *
 * The file library loses the size of a table that it reads, writes the table's headings and totals
 * into cells, and makes an object of every cell of a merged area, so these parts are read here.
 */
export async function readSheetAreas(bytes: Uint8Array): Promise<WorkbookAreas> {
  const contents = await unpacked(await readZip(bytes), (name) =>
    /^xl\/(?:workbook\.xml|_rels\/|worksheets\/|tables\/)/.test(name),
  );
  const parts = new Map([...contents].map(([name, content]) => [name, textOf(content)]));
  const related = relationships(parts, "xl/workbook.xml");
  const areas = new Map<string, SheetAreas>();
  for (const sheet of tags(parts.get("xl/workbook.xml"), "sheet")) {
    const path = related.get(sheet.get("r:id") ?? "");
    if (path !== undefined) {
      areas.set(sheet.get("name") ?? "", {
        tables: tablesOf(parts, path),
        merged: tags(parts.get(path), "mergeCell").flatMap((cell) => readArea(cell.get("ref"))),
        isProtected: tags(parts.get(path), "sheetProtection").some((one) =>
          isTrue(one.get("sheet")),
        ),
      });
    }
  }
  const isStructureProtected = tags(parts.get("xl/workbook.xml"), "workbookProtection").some(
    (protection) => isTrue(protection.get("lockStructure")),
  );
  const date1904 = tags(parts.get("xl/workbook.xml"), "workbookPr").some((properties) =>
    isTrue(properties.get("date1904")),
  );
  return { isStructureProtected, date1904, sheets: areas };
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

type Parts = ReadonlyMap<string, string>;

function tablesOf(parts: Parts, sheetPath: string): readonly TableArea[] {
  const related = relationships(parts, sheetPath);
  return tags(parts.get(sheetPath), "tablePart").flatMap((part) => {
    const [table] = tags(parts.get(related.get(part.get("r:id") ?? "") ?? ""), "table");
    const name = table?.get("displayName") ?? table?.get("name");
    if (name === undefined) return [];
    const hasTotals = Number(table?.get("totalsRowCount") ?? 0) > 0;
    return readArea(table?.get("ref")).map((area) => ({ name, area, hasTotals }));
  });
}

/** The paths that a part refers to, by the ids it knows them by. */
function relationships(parts: Parts, path: string): ReadonlyMap<string, string> {
  const slash = path.lastIndexOf("/") + 1;
  const relations = parts.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return new Map(
    tags(relations, "Relationship").map((relation) => {
      const target = new URL(relation.get("Target") ?? "", `file:///${path}`);
      return [relation.get("Id") ?? "", decodeURI(target.pathname).slice(1)];
    }),
  );
}

function readArea(reference: string | undefined): readonly Area[] {
  const [from, to] = (reference ?? "").split(":").map(readAddress);
  if (!from || !to) return [];
  return [{ ...from, height: to.row - from.row + 1, width: to.column - from.column + 1 }];
}

/** The attributes of every tag of one name, in the order they stand. */
function tags(xml: string | undefined, name: string): readonly ReadonlyMap<string, string>[] {
  const found = (xml ?? "").matchAll(new RegExp(`<${name}\\s([^>]*)>`, "g"));
  return Array.from(
    found,
    ([, inside = ""]) =>
      new Map(
        Array.from(inside.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (match) => [
          match[1] ?? "",
          plainText(match[2] ?? match[3] ?? ""),
        ]),
      ),
  );
}
