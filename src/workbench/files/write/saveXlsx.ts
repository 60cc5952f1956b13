import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import type { GridPort, GridSheet } from "../../host/port";
import { renameSheetIn } from "../../host/formulaReferences";
import { workbookPath } from "../openXlsx";
import { freePath, setContentType } from "../package/contentTypes";
import { openPackage, type XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf, removeRelations } from "../package/relations";
import type { Shared } from "../read/readCells";
import { readSharedStrings } from "../read/readSharedStrings";
import { readStyles } from "../read/readStyles";
import { readThemeColors } from "../read/themeColors";
import { listSheets } from "../shared/listSheets";
import { readPersons } from "../shared/persons";
import { workbookOrder } from "../shared/sheetOrder";
import { writeSettings, type DocumentSettings } from "../shared/webExtensions";
import {
  childOf,
  descendantsOf,
  isOn,
  localName,
  node,
  replaceInOrder,
  setAttribute,
  textOf,
} from "../xml/xmlNode";
import { emptyPackage, plainStylesPart } from "./emptyPackage";
import { removePart } from "./removePart";
import { createStyleBook } from "./styleBook";
import { writeNames, writeSheetList, type SheetInList } from "./writeWorkbook";
import { writeSheet } from "./writeSheet";
import type { OpenedState } from "./openedState";

/** What is to be saved beside what the port holds. */
export interface SaveDetails {
  readonly settings: DocumentSettings;
  readonly addInId: string;
}

/**
 * The bytes of an .xlsx that holds what the grid holds. Everything that the grid does not know stays as the
 * opened file has it, but for what an .xlsx may not hold: macros, and a signature of what it was.
 */
export async function saveXlsx(
  port: GridPort,
  opened: OpenedState,
  { settings, addInId }: SaveDetails,
): Promise<Uint8Array> {
  const file = opened.bytes ? await openPackage(opened.bytes) : await emptyPackage();
  const path = (await workbookPath(file)) ?? "";
  const root = await file.read(path);
  if (!root) throw new Error("The opened file has lost its workbook");
  const relations = await relationsOf(file, path);
  const partOf = (kind: string) => relations.find((one) => one.kind === kind)?.path ?? null;
  const theme = partOf("theme");
  const stylesPath = partOf("styles") ?? "xl/styles.xml";
  const stylesRoot = (await file.read(stylesPath)) ?? plainStylesPart();
  const strings = partOf("sharedStrings");
  const shared: Shared = {
    strings: readSharedStrings(strings === null ? null : await file.text(strings)),
    styles: readStyles(stylesRoot, readThemeColors(theme === null ? null : await file.read(theme))),
    is1904: isOn(childOf(root, "workbookPr"), "date1904"),
  };
  const styles = createStyleBook(stylesRoot, shared.styles);
  const listed = listSheets(root, relations);
  const worksheets = listed.filter((sheet) => sheet.path !== null);
  const persons = await readPersons(file, path);
  const nextTableId = await tableNumbers(file);
  const nameOf = (sheetId: string) => port.sheets().find(({ id }) => id === sheetId)?.name ?? "";

  const written: SheetInList[] = [];
  for (const sheet of port.sheets()) {
    const before = opened.sheets.get(sheet.id);
    const from = before === undefined ? undefined : worksheets[before.position];
    const sheetPath = from?.path ?? (await addSheet(file));
    await writeSheet(file, sheetPath, {
      port,
      sheetId: sheet.id,
      shared,
      styles,
      before: before ?? null,
      isActive: port.activeSheet() === sheet.id,
      persons,
      nextTableId,
      nameOf,
    });
    const id = from ? null : await addRelation(file, path, "worksheet", sheetPath);
    const element = from?.element ?? node("sheet", { "r:id": id, "xmlns:r": relationships });
    describe(element, sheet, [
      ...listed.map((one) => one.element),
      ...written.map((one) => one.element),
    ]);
    const page = port.furnishings.sheet(sheet.id).page;
    const wasPrinted = before && samePlaces(before.furnishing.page, page);
    written.push({
      element,
      name: sheet.name,
      openedAt: from?.position ?? null,
      openedAs: from?.name ?? null,
      page: wasPrinted ? null : page,
    });
  }
  for (const sheet of worksheets) {
    if (written.some(({ element }) => element === sheet.element) || sheet.path === null) continue;
    await removeRelations(file, path, (relation) => relation.path === sheet.path);
    await removePart(file, sheet.path);
  }
  const all = withOthers(written, listed);
  const active = all.findIndex(({ name }) => name === nameOf(port.activeSheet()));
  writeNames(root, all, opened.names, port.furnishings.workbook().names);
  writeSheetList(root, all, Math.max(0, active));
  const isLocked = port.furnishings.workbook().isStructureProtected;
  if (isLocked !== isOn(childOf(root, "workbookProtection"), "lockStructure"))
    replaceInOrder(
      root,
      "workbookProtection",
      isLocked ? node("workbookProtection", { lockStructure: true }) : null,
      workbookOrder,
    );
  file.put(path, root);
  file.put(stylesPath, styles.root);
  if (partOf("styles") === null) {
    await setContentType(file, stylesPath, "styles");
    await addRelation(file, path, "styles", stylesPath);
  }
  await persons.write();
  await followNewNames(file, all);
  await leaveOut(file, path);
  if (JSON.stringify(settings) !== JSON.stringify(opened.settings))
    await writeSettings(file, addInId, settings);
  return file.toBytes();
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function addSheet(file: XlsxPackage): Promise<string> {
  const path = freePath(file, "xl/worksheets/sheet");
  await setContentType(file, path, "worksheet");
  return path;
}

function describe(
  element: SheetInList["element"],
  { name, visibility }: GridSheet,
  others: readonly SheetInList["element"][],
): void {
  setAttribute(element, "name", name);
  const taken = others.map(({ attributes }) => Number(attributes["sheetId"] ?? 0));
  if (element.attributes["sheetId"] === undefined)
    setAttribute(element, "sheetId", Math.max(0, ...taken) + 1);
  const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  setAttribute(element, "state", states[visibility]);
}

/** Sheets that are no worksheets stand behind the sheet that they stood behind. */
function withOthers(
  written: readonly SheetInList[],
  listed: ReturnType<typeof listSheets>,
): readonly SheetInList[] {
  const all = [...written];
  for (const { path, position, name, element } of listed) {
    if (path !== null) continue;
    const before = all.findIndex(({ openedAt }) => openedAt === position - 1);
    all.splice(before + 1, 0, { element, name, openedAt: position, openedAs: name, page: null });
  }
  return all;
}

function samePlaces(before: SheetFurnishing["page"], now: SheetFurnishing["page"]): boolean {
  const places = ({ titleRows, titleColumns, printArea }: SheetFurnishing["page"]) =>
    JSON.stringify([titleRows, titleColumns, printArea]);
  return places(before) === places(now);
}

/** Charts name the sheets that their numbers come from. */
async function followNewNames(file: XlsxPackage, sheets: readonly SheetInList[]): Promise<void> {
  const renamed = sheets.filter(({ openedAs, name }) => openedAs !== null && openedAs !== name);
  if (renamed.length === 0) return;
  for (const path of file.paths().filter((one) => /\/charts\/chart[^/]*\.xml$/.test(one))) {
    const root = await file.read(path);
    const formulas = descendantsOf(root).filter(({ name }) => localName(name) === "f");
    for (const formula of formulas)
      formula.children = [
        renamed.reduce(
          (text, { openedAs, name }) => renameSheetIn(text, openedAs ?? "", name),
          textOf(formula),
        ),
      ];
    if (root && formulas.length > 0) file.put(path, root);
  }
}

/** What an .xlsx may not hold, and the order of calculation, which Excel works out anew. */
async function leaveOut(file: XlsxPackage, workbook: string): Promise<void> {
  const unwanted = new Set(["calcChain", "vbaProject", "digital-signature", "origin"]);
  for (const from of ["", workbook])
    for (const { kind, path } of await relationsOf(file, from))
      if (unwanted.has(kind) && path !== null) {
        await removeRelations(file, from, (relation) => relation.path === path);
        await removePart(file, path);
      }
  for (const path of file.paths().filter((one) => one.startsWith("_xmlsignatures/"))) {
    file.remove(path);
    await setContentType(file, path, null);
  }
  // A template or a workbook with macros becomes a plain one.
  await setContentType(file, workbook, "workbook");
}

/** Numbers that no table of the file has. */
async function tableNumbers(file: XlsxPackage): Promise<() => number> {
  let last = 0;
  for (const path of file.paths().filter((one) => /^xl\/tables\/[^/]+\.xml$/.test(one)))
    last = Math.max(last, Number((await file.read(path))?.attributes["id"] ?? 0));
  return () => (last += 1);
}
