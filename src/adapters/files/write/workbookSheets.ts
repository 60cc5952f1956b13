import { addContentType, freePath } from "../package/contentTypes";
import type { XlsxPackage } from "../package/openPackage";
import { addRelation, relationsOf, removeRelation } from "../package/relations";
import { removePart } from "../package/removePart";
import {
  attribute,
  childInOrder,
  childOf,
  childrenOf,
  element,
  elementsOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xmlElement";
import { dropNamesOfSheet, shiftNames } from "./definedNames";
import { workbookOrder } from "./workbookOrder";
import { workbookPath } from "./writing";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** The path of its part. */
  readonly path: string;
  /** Its place among all sheets, from 0. */
  readonly index: number;
}

/** All sheets in their order, sheets of charts included. */
export function listSheets(file: XlsxPackage): readonly ListedSheet[] {
  const paths = new Map(relationsOf(file, workbookPath).map(({ id, path }) => [id, path]));
  return sheetElements(file.look(workbookPath)).map((sheet, index) => ({
    name: attribute(sheet, "name") ?? "",
    path: paths.get(attribute(sheet, "r:id") ?? "") ?? "",
    index,
  }));
}

/** The sheet of a name, in whatever case, as Excel takes it; `null` where there is none. */
export const findSheet = (file: XlsxPackage, wanted: string): ListedSheet | null =>
  listSheets(file).find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ?? null;

/** Lists a new sheet behind another, or last, and gives the path that its part is to have. */
export function listNewSheet(
  file: XlsxPackage,
  name: string,
  { after, isHidden }: { readonly after: string | null; readonly isHidden: boolean },
): ListedSheet {
  const path = freePath(file, "xl/worksheets/sheet");
  addContentType(file, path, "worksheet");
  const id = addRelation(file, workbookPath, "worksheet", path);
  const root = file.edit(workbookPath);
  const list = childInOrder(root, "sheets", workbookOrder);
  const sheets = elementsOf(list);
  const behind = after === null ? null : findSheet(file, after);
  const index = behind ? behind.index + 1 : sheets.length;
  const sheetId = Math.max(0, ...sheets.map((sheet) => Number(attribute(sheet, "sheetId")))) + 1;
  const state = isHidden ? "hidden" : null;
  const listed = element("sheet", { name, sheetId, state, "r:id": id });
  const next = sheets[index];
  list.children.splice(next ? list.children.indexOf(next) : list.children.length, 0, listed);
  shiftNames(root, index, 1);
  moveTabs(root, (tab) => (tab >= index ? tab + 1 : tab));
  return { name, path, index };
}

/** Takes a sheet away with its parts and its names. */
export function unlistSheet(file: XlsxPackage, { path, index, name }: ListedSheet): void {
  const root = file.edit(workbookPath);
  const list = childInOrder(root, "sheets", workbookOrder);
  const listed = elementsOf(list)[index];
  if (!listed) return;
  removeChild(list, listed);
  removeRelation(file, workbookPath, attribute(listed, "r:id") ?? "");
  removePart(file, path);
  dropNamesOfSheet(root, index, name);
  shiftNames(root, index, -1);
  moveTabs(root, (tab) => (tab > index ? tab - 1 : tab));
}

/** Shows or hides a sheet; one that is hidden for good stays so. */
export function showSheet(file: XlsxPackage, { index }: ListedSheet, isHidden: boolean): void {
  const sheet = sheetElements(file.edit(workbookPath))[index];
  if (!sheet || attribute(sheet, "state") === "veryHidden") return;
  setAttribute(sheet, "state", isHidden ? "hidden" : null);
}

/**
 * Makes sure that the workbook has a window and that it opens on a sheet that can be seen; `false`
 * where there is none.
 */
export function openOnVisibleSheet(root: XmlElement): boolean {
  const views = childInOrder(root, "bookViews", workbookOrder);
  if (elementsOf(views).length === 0) views.children.push(element("workbookView"));
  const sheets = sheetElements(root);
  const isVisible = (tab: number): boolean => {
    const sheet = sheets[tab];
    return sheet !== undefined && (attribute(sheet, "state") ?? "visible") === "visible";
  };
  const first = sheets.findIndex((_, index) => isVisible(index));
  for (const view of childrenOf(views, "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      if (!isVisible(Number(attribute(view, name) ?? 0))) setAttribute(view, name, first);
    }
  }
  return first >= 0;
}

function moveTabs(root: XmlElement, moved: (tab: number) => number): void {
  const views = childOf(root, "bookViews");
  for (const view of views ? childrenOf(views, "workbookView") : []) {
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = attribute(view, name);
      if (tab !== null) setAttribute(view, name, moved(Number(tab)));
    }
  }
}

function sheetElements(root: XmlElement | null): readonly XmlElement[] {
  const list = root && childOf(root, "sheets");
  return list ? childrenOf(list, "sheet") : [];
}
