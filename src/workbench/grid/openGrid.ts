import type { GridPort, GridWorkbook, Rectangle } from "../host/port";
import type { Furnishings } from "../host/furnishings/furnishings";
import { furnishingOf } from "../host/furnishings/furnishingOf";
import { createFurnishings } from "../host/furnishings/furnishings";
import type { CellMenu } from "./cellMenu";
import { showCellMenus } from "./cellMenu";
import { showCharts } from "./charts/showCharts";
import { createCellPart } from "./cellPart";
import { createFunctionPart } from "./functionPart";
import { guardProtection } from "./guardProtection";
import { listenToUniver } from "./gridEvents";
import { createOverlay } from "./overlay";
import { openWorkbook } from "./openWorkbook";
import type { OpenWorkbook } from "./openWorkbook";
import { listenToSheets } from "./sheetEvents";
import { createSheetPart } from "./sheetPart";
import { shapeSheets } from "./shapeSheets";
import { showRemarks } from "./showRemarks";
import { showFurnishings } from "./showFurnishings";
import { showValidations } from "./showValidations";
import { showAsSwedish } from "./swedishDisplay";
import { createTablePart } from "./tablePart";
import { typeInto } from "./typeInto";
import { readTyping } from "./typing";
import { sheetId as idOfSheet } from "./workbookSnapshot";

/** The port, with what only the page and tests ask of a grid that people see. */
export interface Grid {
  readonly port: GridPort;
  /** True while anything is calculated or a cell waits for a custom function. */
  isBusy(): boolean;
  /** The text that a cell shows. */
  shownText(sheetId: string, row: number, column: number): string;
  /** Types a text into a cell on the editor's own path; resolves when the cell has it. */
  typeInto(sheetId: string, row: number, column: number, text: string): Promise<void>;
  /** Puts the add-in's menus into the menu of a right click on a cell; `press` is told an item's id. */
  showCellMenus(menus: readonly CellMenu[], press: (itemId: string) => void): void;
}

/**
 * Opens a workbook in Univer, inside an element of the page, behind the host's port.
 *
 * Nothing is calculated before the port has been told of the custom functions.
 */
export async function openGrid(
  container: HTMLElement,
  content: GridWorkbook,
  options: { readonly isDark: boolean; readonly dataLocale: string },
): Promise<Grid> {
  const open = await openWorkbook(container, content, options.isDark);
  const { injector, univer, calculator, areaOf, sheetOf } = open;
  const events = listenToUniver(injector, areaOf);
  listenToSheets(open, (event) => {
    events.tell(event);
  });
  const functions = createFunctionPart(open);
  const cells = createCellPart(open, events);
  const veryHidden = content.sheets.flatMap((sheet, at) =>
    sheet.visibility === "VeryHidden" ? [idOfSheet(at)] : [],
  );
  const furnishings = furnish(open, content);
  furnishings.onChange((sheetId, { protection }) => {
    if (protection !== undefined)
      events.tell({ type: "protection", sheetId, isProtected: protection !== null });
  });
  guardProtection(injector, furnishings, () => events.isByApi());
  const withTotals = content.sheets.flatMap(({ tables: all = [] }) =>
    all.flatMap(({ name, hasTotals }) => (hasTotals === true ? [name] : [])),
  );
  const { removeTablesOf, ...tables } = createTablePart(open, cells, new Set(withTotals));
  const sheets = createSheetPart(open, new Set(veryHidden));
  const port: GridPort = {
    ...sheets,
    ...cells,
    ...tables,
    deleteSheet: (sheetId) => {
      removeTablesOf(sheetId);
      sheets.deleteSheet(sheetId);
    },
    setVisibility: (sheetId, after) => {
      const before = sheets.sheets().find(({ id }) => id === sheetId)?.visibility ?? "Visible";
      sheets.setVisibility(sheetId, after);
      if (before !== after) events.tell({ type: "visibility", sheetId, before, after });
    },
    furnishings,
    registerFunctions: functions.registerFunctions,
    settle: () => calculator.settled(),
    on: (listener) => events.on(listener),
    dispose: () => {
      univer.dispose();
    },
  };
  const { activeSheet } = content;
  const shown = port.sheets().find(({ name }) => name === activeSheet);
  if (shown?.visibility === "Visible") port.activateSheet(shown.id);
  const overlay = createOverlay(open);
  showCharts(port, furnishings, overlay);
  showRemarks(
    port.sheets().map(({ id }) => id),
    furnishings,
    overlay,
  );
  showValidations(port, overlay, (sheetId, row, column, text) =>
    typeInto(open, { sheetId, row, column }, text),
  );
  // English is what Univer speaks by itself.
  if (options.dataLocale.startsWith("sv")) showAsSwedish(injector);
  readTyping(options.dataLocale, injector, (sheetId, row, column) => {
    const isHere = (table: { readonly sheetId: string; readonly area: Rectangle }): boolean =>
      table.sheetId === sheetId && holds(table.area, row, column);
    return port.tables().find(isHere)?.name ?? "";
  });
  return {
    port,
    isBusy: () => calculator.isBusy() || functions.pendingCalls() > 0,
    shownText: (sheetId, row, column) => String(sheetOf(sheetId).getCell(row, column)?.v ?? ""),
    typeInto: (sheetId, row, column, text) => typeInto(open, { sheetId, row, column }, text),
    showCellMenus: (menus, press) => {
      showCellMenus(injector, menus, press);
    },
  };
}

/** A store of furnishings that Univer shows, filled with what the file says. */
function furnish(open: OpenWorkbook, content: GridWorkbook): Furnishings {
  const furnishings = createFurnishings();
  shapeSheets(open, furnishings);
  showFurnishings(open, furnishings);
  const idOfName = (name: string): string | null => {
    const at = content.sheets.findIndex((sheet) => sheet.name === name);
    return at < 0 ? null : idOfSheet(at);
  };
  content.sheets.forEach((sheet, at) => {
    furnishings.change(idOfSheet(at), furnishingOf(sheet, idOfName));
    for (const { name, isFiltered = false, furnishing } of sheet.tables ?? [])
      furnishings.changeTable(name, { isFiltered, ...furnishing });
  });
  furnishings.changeWorkbook({
    names: content.names ?? [],
    isStructureProtected: content.isStructureProtected === true,
    isReadOnly: content.isReadOnly === true,
  });
  return furnishings;
}

function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.r && row < area.r + area.h && column >= area.c && column < area.c + area.w;
}
