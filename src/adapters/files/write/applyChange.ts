import type { Failure } from "../../../core/result/result";
import type { AddTableRows, Change, RemoveTableRows } from "../../../core/sheet/change";
import { removeOwnedParts } from "../package/removePart";
import { addTableRows } from "./addTableRows";
import { tablesOfSheet } from "./filedTables";
import type { KnownCells, KnownSheet } from "./knownCells";
import { laySheet } from "./laySheet";
import { protectSheet } from "./protectSheet";
import {
  cellRefusal,
  nameRefusal,
  passwordRefusal,
  protectionRefusal,
  roomRefusal,
  structureRefusal,
  tableRefusal,
} from "./refusal";
import { removeTableRows } from "./removeTableRows";
import { openSheetCells, type SheetCells } from "./sheetCells";
import { styleCells } from "./styleCells";
import { unshareFormulas } from "./unshareFormulas";
import {
  findSheet,
  listNewSheet,
  showSheet,
  unlistSheet,
  type ListedSheet,
} from "./workbookSheets";
import { writeCells } from "./writeCells";
import type { Writing } from "./writing";

/**
 * Carries out one change, or tells why not; then nothing is changed.
 *
 * @param known what the cells hold now, for changes that rest on it
 */
export function applyChange(
  writing: Writing,
  change: Change,
  known: KnownCells | null,
): Failure | null {
  const listed = findSheet(writing.file, change.sheet);
  if (change.kind === "addSheet") return addSheet(writing, change, listed);
  const root = listed && writing.file.look(listed.path);
  if (!listed || !root) return { code: "excel.itemNotFound" };
  if (change.kind === "protectSheet") {
    const refused = passwordRefusal(root, listed.name);
    if (refused === null) protectSheet(writing.file.edit(listed.path), change);
    return refused;
  }
  if (change.kind === "removeSheet") {
    const refused = structureRefusal(writing);
    if (refused === null) unlistSheet(writing.file, listed);
    return refused;
  }
  const refused = protectionRefusal(root, listed.name);
  if (refused !== null) return refused;
  if (change.kind === "laySheetAnew") return laySheetAnew(writing, change, listed);
  const sheet = known?.sheet(listed.name);
  return sheet ? changeCells(writing, change, listed, sheet) : { code: "excel.unsupportedSheet" };
}

function addSheet(
  writing: Writing,
  change: Extract<Change, { kind: "addSheet" }>,
  taken: ListedSheet | null,
): Failure | null {
  const refused = structureRefusal(writing) ?? nameRefusal(writing, change, taken);
  if (refused) return refused;
  const { sheet, after, layout } = change;
  const isHidden = layout.visibility === "hidden";
  laySheet(writing, listNewSheet(writing.file, sheet, { after, isHidden }), layout);
  return null;
}

function laySheetAnew(
  writing: Writing,
  change: Extract<Change, { kind: "laySheetAnew" }>,
  listed: ListedSheet,
): Failure | null {
  const own = new Set(tablesOfSheet(writing.file, listed.path).map(({ name }) => name));
  const tables = change.layout.tables.filter(({ name }) => !own.has(name));
  const others = { ...change, layout: { ...change.layout, tables } };
  const refused = nameRefusal(writing, others, null);
  if (refused) return refused;
  removeOwnedParts(writing.file, listed.path);
  laySheet(writing, listed, change.layout);
  showSheet(writing.file, listed, change.layout.visibility === "hidden");
  return null;
}

type CellChange = Extract<Change, { kind: "writeCells" | "addTableRows" | "removeTableRows" }>;

function changeCells(
  writing: Writing,
  change: CellChange,
  listed: ListedSheet,
  sheet: KnownSheet,
): Failure | null {
  if (change.kind === "writeCells") {
    for (const { row, column, from } of change.cells) {
      const refused = cellRefusal(sheet, row, column, from);
      if (refused) return refused;
    }
    const cells = openCells(writing, listed, sheet);
    writeCells(writing, listed, cells, change.cells);
    styleCells(writing.styles, cells, change.styles ?? []);
    return null;
  }
  return changeTable(writing, change, listed, sheet);
}

function changeTable(
  writing: Writing,
  change: AddTableRows | RemoveTableRows,
  listed: ListedSheet,
  sheet: KnownSheet,
): Failure | null {
  const { area } = change;
  const table = tablesOfSheet(writing.file, listed.path).find(({ name }) => name === change.table);
  const refused = tableRefusal(table, sheet, area);
  if (refused || !table) return refused;
  if (change.kind === "addTableRows") {
    const blocked = roomRefusal(sheet, area, change.rows.length);
    if (blocked) return blocked;
    addTableRows(writing, listed, openCells(writing, listed, sheet), table, change);
    return null;
  }
  for (const { row, from } of change.rows) {
    for (const [index, state] of from.entries()) {
      const changed = cellRefusal(sheet, row, area.column + index, state);
      if (changed) return changed;
    }
  }
  removeTableRows(writing, listed, openCells(writing, listed, sheet), table, change);
  return null;
}

function openCells({ file }: Writing, { path }: ListedSheet, sheet: KnownSheet): SheetCells {
  const cells = openSheetCells(file.edit(path));
  unshareFormulas(cells, sheet);
  return cells;
}
