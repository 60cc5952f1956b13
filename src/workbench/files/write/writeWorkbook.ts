import type { NameFurnishing, PageFurnishing } from "../../host/furnishings/furnishings";
import { quoteSheet } from "../../host/address";
import { renameSheetIn } from "../../host/formulaReferences";
import { definedNames, isOfWorkbook } from "../read/readNames";
import { fixedAddress } from "../shared/areas";
import { formulaToFile } from "../shared/formulaToFile";
import { workbookOrder } from "../shared/sheetOrder";
import { childOf, node, replaceInOrder, setAttribute, textOf, type XmlNode } from "../xml/xmlNode";

/** A sheet in the list of sheets as it is now. */
export interface SheetInList {
  readonly element: XmlNode;
  readonly name: string;
  /** Its place in the opened file, `null` for a new one. */
  readonly openedAt: number | null;
  readonly openedAs: string | null;
  /** Where it is printed in another way than the file says: what is printed. */
  readonly page: PageFurnishing | null;
}

/** Writes the list of sheets and what goes by their places. */
export function writeSheetList(
  root: XmlNode,
  sheets: readonly SheetInList[],
  active: number,
): void {
  replaceInOrder(
    root,
    "sheets",
    node(
      "sheets",
      {},
      sheets.map(({ element }) => element),
    ),
    workbookOrder,
  );
  const views = childOf(root, "bookViews") ?? node("bookViews", {}, [node("workbookView")]);
  const view = childOf(views, "workbookView");
  if (view) {
    setAttribute(view, "activeTab", active === 0 ? null : active);
    setAttribute(view, "firstSheet", null);
  }
  replaceInOrder(root, "bookViews", views, workbookOrder);
  const calculation = childOf(root, "calcPr") ?? node("calcPr");
  // What the grid calculated stands in the cells; Excel knows functions that the grid does not.
  setAttribute(calculation, "fullCalcOnLoad", true);
  replaceInOrder(root, "calcPr", calculation, workbookOrder);
}

/** Writes names: those of the workbook as they are now, those of sheets at their sheets' new places. */
export function writeNames(
  root: XmlNode,
  sheets: readonly SheetInList[],
  before: readonly NameFurnishing[],
  now: readonly NameFurnishing[],
): void {
  const kept = definedNames(root);
  const follow = (text: string) =>
    sheets.reduce(
      (formula, { openedAs, name }) =>
        openedAs === null || openedAs === name ? formula : renameSheetIn(formula, openedAs, name),
      text,
    );
  const ofSheets = kept
    .filter((element) => !isOfWorkbook(element))
    .flatMap((element) => {
      const { name = "", localSheetId } = element.attributes;
      if (localSheetId === undefined) return [element];
      const at = sheets.findIndex(({ openedAt }) => openedAt === Number(localSheetId));
      const isRewritten = /^_xlnm\.print_(?:area|titles)$/i.test(name) && sheets[at]?.page != null;
      if (at < 0 || isRewritten) return [];
      return [
        node("definedName", { ...element.attributes, localSheetId: at }, [follow(textOf(element))]),
      ];
    });
  const ofWorkbook = now.map((name) => {
    const same = before.find((one) => one.name === name.name && one.formula === name.formula);
    const element =
      same && kept.find((one) => isOfWorkbook(one) && one.attributes["name"] === name.name);
    return node(
      "definedName",
      {
        ...element?.attributes,
        name: name.name,
        comment: name.comment === "" ? null : name.comment,
        hidden: name.isVisible ? null : true,
      },
      [element ? textOf(element) : formulaToFile(name.formula)],
    );
  });
  const printed = sheets.flatMap(({ name, page }, localSheetId) =>
    page ? printNames(name, page, localSheetId) : [],
  );
  const all = [...ofSheets, ...ofWorkbook, ...printed];
  replaceInOrder(
    root,
    "definedNames",
    all.length > 0 ? node("definedNames", {}, all) : null,
    workbookOrder,
  );
}

function printNames(sheet: string, page: PageFurnishing, localSheetId: number): readonly XmlNode[] {
  const { titleColumns, titleRows, printArea } = page;
  const at = (area: NonNullable<typeof printArea>) => `${quoteSheet(sheet)}!${fixedAddress(area)}`;
  const titles = [titleColumns, titleRows].flatMap((area) => (area ? [at(area)] : []));
  return [
    ...(printArea ? [["_xlnm.Print_Area", at(printArea)] as const] : []),
    ...(titles.length > 0 ? [["_xlnm.Print_Titles", titles.join(",")] as const] : []),
  ].map(([name, text]) => node("definedName", { name, localSheetId }, [text]));
}
