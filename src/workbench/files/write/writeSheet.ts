import { areaToAddress } from "../../host/address";
import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import { createFurnishings } from "../../host/furnishings/furnishings";
import type { GridPort, GridValue } from "../../host/port";
import type { XlsxPackage } from "../package/openPackage";
import type { Shared } from "../read/readCells";
import { readConditions } from "../read/readConditions";
import { splitSheet } from "../read/splitSheet";
import { writePageSettings } from "../shared/pageLayout";
import type { Persons } from "../shared/persons";
import { protectionElement } from "../shared/protection";
import { sheetOrder } from "../shared/sheetOrder";
import { childOf, node, replaceInOrder, type XmlNode } from "../xml/xmlNode";
import { writeXml } from "../xml/writeXml";
import { emptySheet } from "./emptyPackage";
import type { OpenedSheet } from "./openedState";
import type { StyleBook } from "./styleBook";
import { writeCharts } from "./writeCharts";
import { writeColumns } from "./writeColumns";
import { writeConditions } from "./writeConditions";
import { writeRemarks } from "./writeRemarks";
import { writeRows } from "./writeRows";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";
import { writeView } from "./writeView";

/** A sheet on its way into a file. */
export interface SheetToWrite {
  readonly port: GridPort;
  readonly sheetId: string;
  readonly shared: Shared;
  readonly styles: StyleBook;
  /** As it was opened, `null` for a sheet that is new. */
  readonly before: OpenedSheet | null;
  readonly isActive: boolean;
  readonly persons: Persons;
  readonly nextTableId: () => number;
  readonly nameOf: (sheetId: string) => string;
}

const bare: SheetFurnishing = createFurnishings().sheet("");

/** Writes one sheet: its rows, and of everything else what has changed since it was opened. */
export async function writeSheet(
  file: XlsxPackage,
  path: string,
  sheet: SheetToWrite,
): Promise<void> {
  const { port, sheetId, shared, styles, before, isActive, persons, nextTableId, nameOf } = sheet;
  const { root, rows } = splitSheet((await file.text(path)) ?? emptySheet);
  const now = port.furnishings.sheet(sheetId);
  const then = before?.furnishing ?? bare;
  // Before the rest of the sheet, so that the file's own formats are read while they are all there.
  writeConditions(root, readConditions(root, shared.styles), now.conditions, styles);
  const written = writeRows({ port, sheetId, file: shared, styles, rows, heights: then.heights });
  replaceInOrder(
    root,
    "dimension",
    node("dimension", { ref: written.used ? areaToAddress(written.used) : "A1" }),
    sheetOrder,
  );
  writeColumns(root, then, now, styles);
  writeView(root, then, now, isActive);
  writeMerged(root, port, sheet);
  writeValidations(root, then.layers, now.layers);
  if (JSON.stringify(now.page.set) !== JSON.stringify(then.page.set))
    writePageSettings(root, now.page.set);
  if (JSON.stringify(now.protection) !== JSON.stringify(then.protection))
    replaceInOrder(
      root,
      "sheetProtection",
      now.protection && protectionElement(now.protection),
      sheetOrder,
    );
  // Relations of a new sheet need its part to be there.
  file.put(path, writeXml(root));
  await writeTables(file, path, root, tablesOf(sheet), nextTableId);
  await writeCharts(file, path, root, { before: then.charts, now: now.charts, nameOf });
  await writeRemarks(file, path, root, now.comments, persons);
  file.put(path, withRows(root, written.xml));
}

/** The rows are text already, and may be many. */
function withRows(root: XmlNode, rows: string): string {
  if (!childOf(root, "sheetData")) replaceInOrder(root, "sheetData", node("sheetData"), sheetOrder);
  return writeXml(root).replace("<sheetData/>", () => `<sheetData>${rows}</sheetData>`);
}

function writeMerged(root: XmlNode, port: GridPort, { sheetId, before }: SheetToWrite): void {
  const merged = port.merged(sheetId);
  if (JSON.stringify(merged) === JSON.stringify(before?.merged ?? [])) return;
  const cells = merged.map((area) => node("mergeCell", { ref: areaToAddress(area) }));
  const element = node("mergeCells", { count: cells.length }, cells);
  replaceInOrder(root, "mergeCells", cells.length > 0 ? element : null, sheetOrder);
}

function tablesOf({ port, sheetId, before }: SheetToWrite) {
  return port
    .tables()
    .filter((table) => table.sheetId === sheetId)
    .map(({ id, name, area, hasTotals }) => ({
      name,
      area,
      hasTotals,
      openedAs: before?.tables.get(id) ?? null,
      headings: (port.readValues(sheetId, { ...area, h: 1 })[0] ?? []).map(headingText),
      furnishing: port.furnishings.table(id),
    }));
}

function headingText(value: GridValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
