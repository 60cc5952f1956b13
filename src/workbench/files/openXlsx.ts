import type { GridWorkbook, GridWorkbookSheet } from "../host/port";
import type { Rectangle } from "../host/rectangle";
import { openPackage, type XlsxPackage } from "./package/openPackage";
import { relationsOf } from "./package/relations";
import { readCells, type Shared } from "./read/readCells";
import { readColumns } from "./read/readColumns";
import { readConditions } from "./read/readConditions";
import { readNames, readPrintNames } from "./read/readNames";
import { readRemarks, remarkParts } from "./read/readRemarks";
import { readSharedStrings } from "./read/readSharedStrings";
import { readDrawing } from "./read/readSheetDrawing";
import { readStyles } from "./read/readStyles";
import { readTable } from "./read/readTable";
import { readThemeColors, type Colors } from "./read/themeColors";
import { readView } from "./read/readView";
import { splitSheet } from "./read/splitSheet";
import { areasOf } from "./shared/areas";
import { listSheets, type ListedSheet } from "./shared/listSheets";
import { readPageSettings } from "./shared/pageLayout";
import { readPersons, type Persons } from "./shared/persons";
import { readProtection } from "./shared/protection";
import { readValidations } from "./shared/validations";
import { readSettings } from "./shared/webExtensions";
import { whatSpeaksAgainst, type FileProblem } from "./whatFile";
import { childOf, childrenOf, isOn, type XmlNode } from "./xml/xmlNode";

/** A file that was opened: what the grid shows of it, and the file itself, whose other parts are kept. */
export interface OpenedFile {
  readonly workbook: GridWorkbook;
  readonly bytes: Uint8Array;
}

export type OpenAnswer =
  | { readonly file: OpenedFile; readonly problem: null }
  | { readonly file: null; readonly problem: FileProblem };

/**
 * Opens the bytes of an .xlsx. What cannot be opened is answered with the reason, and nothing is thrown.
 *
 * @param name what the file is called, which becomes the workbook's name
 * @param addInId the add-in whose document settings are read
 * @example (await openXlsx(bytes, "bok.xlsx")).file?.workbook.sheets[0]?.name // "Löften"
 */
export async function openXlsx(bytes: Uint8Array, name: string, addInId = ""): Promise<OpenAnswer> {
  const problem = whatSpeaksAgainst(bytes);
  if (problem) return { file: null, problem };
  try {
    const opened = await openPackage(bytes);
    if (!(await workbookPath(opened)))
      return {
        file: null,
        problem: opened.has("xl/workbook.bin") ? "binaryWorkbook" : "notWorkbook",
      };
    const workbook = await readWorkbook(opened, name, addInId);
    return { file: { workbook, bytes }, problem: null };
  } catch {
    // Whatever a broken part makes the reading stumble on, it means the same to people.
    return { file: null, problem: "damaged" };
  }
}

/** The part that lists the sheets, or `null` where the zip holds no such workbook. */
export async function workbookPath(file: XlsxPackage): Promise<string | null> {
  const relations = await relationsOf(file, "");
  const path = relations.find(({ kind }) => kind === "officeDocument")?.path ?? null;
  return path !== null && file.has(path) && path.endsWith(".xml") ? path : null;
}

async function readWorkbook(
  file: XlsxPackage,
  name: string,
  addInId: string,
): Promise<GridWorkbook> {
  const path = (await workbookPath(file)) ?? "";
  const root = await file.read(path);
  const relations = await relationsOf(file, path);
  const partOf = (kind: string) => relations.find((one) => one.kind === kind)?.path ?? "";
  if (!root) throw new SyntaxError("No workbook");
  const colors = readThemeColors(await file.read(partOf("theme")));
  const shared: Shared = {
    strings: readSharedStrings(await file.text(partOf("sharedStrings"))),
    styles: readStyles(await file.read(partOf("styles")), colors),
    is1904: isOn(childOf(root, "workbookPr"), "date1904"),
  };
  const persons = await readPersons(file, path);
  const listed = listSheets(root, relations);
  const sheets: GridWorkbookSheet[] = [];
  for (const sheet of listed)
    if (sheet.path !== null)
      sheets.push(await readSheet(file, root, sheet, { shared, colors, persons }));
  if (sheets.length === 0) throw new SyntaxError("No sheet");
  const active = childOf(root, "bookViews", "workbookView")?.attributes["activeTab"] ?? "0";
  const shown = listed[Number(active)]?.name;
  return {
    name,
    sheets,
    names: readNames(root),
    settings: await readSettings(file, addInId),
    isStructureProtected: isOn(childOf(root, "workbookProtection"), "lockStructure"),
    ...(shown !== undefined && { activeSheet: shown }),
  };
}

/** What the sheets of a workbook have in common. */
interface OfWorkbook {
  readonly shared: Shared;
  readonly colors: Colors;
  readonly persons: Persons;
}

async function readSheet(
  file: XlsxPackage,
  workbook: XmlNode,
  { name, visibility, path, position }: ListedSheet,
  { shared, colors, persons }: OfWorkbook,
): Promise<GridWorkbookSheet> {
  const text = path === null ? null : await file.text(path);
  if (text === null || path === null) throw new SyntaxError(`No part of the sheet ${name}`);
  const { root, rows } = splitSheet(text);
  const columns = readColumns(root, shared.styles);
  const { looks, hiddenRows, ...cells } = readCells(rows, shared, columns.looks);
  const parts = await relationsOf(file, path);
  const tables = [];
  for (const { kind, path: part } of parts) {
    const table = kind === "table" && part !== null ? await file.read(part) : null;
    const read = table && readTable(table);
    if (read) tables.push(read);
  }
  const drawing = parts.find(({ kind }) => kind === "drawing")?.path ?? null;
  const frames = drawing === null ? [] : await readDrawing(file, drawing);
  return {
    name,
    visibility,
    ...cells,
    tables,
    merged: mergedAreas(root),
    charts: frames.flatMap(({ chart }) => chart ?? []),
    furnishing: {
      ...readView(root, colors),
      layers: [...looks, ...readValidations(root)],
      widths: columns.widths,
      hiddenColumns: columns.hiddenColumns,
      hiddenRows,
      conditions: readConditions(root, shared.styles).flatMap(({ condition }) => condition ?? []),
      comments: readRemarks(await remarkParts(file, path), persons),
      protection: readProtection(childOf(root, "sheetProtection")),
      page: { set: readPageSettings(root), ...readPrintNames(workbook, position) },
    },
  };
}

function mergedAreas(root: XmlNode): readonly Rectangle[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    areasOf(attributes["ref"]),
  );
}
