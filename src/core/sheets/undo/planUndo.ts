import { failed, ok, type Result } from "../../result/result";
import { emptyLayout, type Change } from "../../sheet/change";
import type { Workbook } from "../../sheet/sheet";
import { freeSheetName } from "../freeSheetName";
import type { Plan, PlanNote, Request, UndoEntry } from "../plan";
import type { PlanInput } from "../planInput";
import { removeTableRows } from "../removeTableRows";
import { sheetsToRemove } from "./sheetsToRemove";
import { undoCells } from "./undoCells";
import { undoCompute } from "./undoCompute";
import { joinParts, type PlacedWrite, type UndoPart } from "./undoPart";
import { undoPlaces, type UndoPlaces } from "./undoPlaces";
import { undoAddedRows, undoRemovedRows } from "./undoRows";
import { undoAddedSheet, undoProtection, undoRemovedSheet } from "./undoSheet";

/**
 * Plans how one operation is taken back in the workbook as it is now. What people changed since is
 * never overwritten by itself: each such cell, and each sheet or table they typed into, is a question.
 *
 * Fails with `plan.nothingToUndo` where nothing of the operation is left, and with
 * `excel.sheetProtected` or `excel.workbookProtected` where the workbook would refuse.
 *
 * @example planUndo(input, { kind: "undo", record }).value.changes[0].kind → "removeSheet"
 */
export function planUndo(
  input: PlanInput,
  { record }: Extract<Request, { kind: "undo" }>,
): Result<Plan> {
  const { workbook, words } = input;
  const places = undoPlaces(workbook);
  const parts: UndoPart[] = [];
  // Last written, first taken back.
  for (const entry of [...record.entries].reverse()) {
    const part = undoEntry(input, entry, places);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const joined = joinParts(parts);
  const sheets = sheetsToRemove(workbook, joined.sheets, words.followUp.lists.mark);
  const isLeft = ({ sheet }: { readonly sheet: string }): boolean => !sheets.includes(sheet);
  const part: UndoPart = {
    ...joined,
    sheets,
    cells: joined.cells.filter(isLeft),
    rows: joined.rows.filter(isLeft),
    tableRows: joined.tableRows.filter(isLeft),
    protection: joined.protection.filter(isLeft),
  };
  const changes = changesOf(part, workbook, words.template.emptySheet);
  if (changes.length === 0 && part.questions.length === 0) {
    return failed({ code: "plan.nothingToUndo" });
  }
  const locked = protectedSheet(workbook, part);
  if (locked !== null) return failed({ code: "excel.sheetProtected", facts: { sheet: locked } });
  if (part.sheets.length + part.added.length > 0 && workbook.isStructureProtected === true) {
    return failed({ code: "excel.workbookProtected" });
  }
  return ok({
    operation: "undo",
    changes,
    notes: notesOf(part),
    questions: part.questions,
    undo: null,
    show: null,
  });
}

function undoEntry(input: PlanInput, entry: UndoEntry, places: UndoPlaces): Result<UndoPart> {
  const { workbook, settings } = input;
  switch (entry.kind) {
    case "sheetAdded":
      return ok(undoAddedSheet(input, entry, places));
    case "sheetRemoved":
      return ok(undoRemovedSheet(workbook, entry, places));
    case "rowsAdded":
      return ok(undoAddedRows(input, entry, places));
    case "rowsRemoved":
      return ok(undoRemovedRows(entry, places));
    case "cellsWritten":
      return ok(undoCells(workbook, entry, places, settings));
    case "computeChanged":
      return undoCompute(input, entry, places);
    case "protection":
      return ok(undoProtection(workbook, entry));
  }
}

/** Cells are written where they stand now, so before rows go; sheets are unlocked before all else. */
function changesOf(part: UndoPart, workbook: Workbook, emptySheet: string): readonly Change[] {
  const isLast = workbook.sheets.every(
    ({ name, visibility }) => visibility !== "visible" || part.sheets.includes(name),
  );
  return [
    ...part.protection.filter(({ isOn }) => !isOn),
    ...part.computed,
    ...writesBySheet(part.cells),
    ...removeTableRows(part.rows),
    ...part.tableRows,
    ...part.added,
    ...part.protection.filter(({ isOn }) => isOn),
    ...(isLast && part.sheets.length > 0 ? [blankSheet(workbook, part.sheets, emptySheet)] : []),
    ...part.sheets.map((sheet) => ({ kind: "removeSheet", sheet }) as const),
  ];
}

function writesBySheet(cells: readonly PlacedWrite[]): readonly Change[] {
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  return [...sheets].map((name) => ({
    kind: "writeCells",
    sheet: name,
    cells: cells
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, from, to }) => ({ row, column, from, to })),
  }));
}

/** Excel keeps at least one sheet that can be seen. */
function blankSheet(workbook: Workbook, removed: readonly string[], wanted: string): Change {
  return {
    kind: "addSheet",
    sheet: freeSheetName(workbook, wanted),
    after: removed.at(-1) ?? null,
    layout: emptyLayout,
  };
}

/** The first sheet that would refuse to be written; one that is unlocked first does not. */
function protectedSheet(workbook: Workbook, part: UndoPart): string | null {
  const unlocked = part.protection.filter(({ isOn }) => !isOn).map(({ sheet }) => sheet);
  const written = [...part.cells, ...part.rows, ...part.tableRows].map(({ sheet }) => sheet);
  const locked = workbook.sheets.find(
    ({ name, isProtected }) =>
      isProtected === true && written.includes(name) && !unlocked.includes(name),
  );
  return locked?.name ?? null;
}

function notesOf(part: UndoPart): readonly PlanNote[] {
  const counted = (code: PlanNote["code"], count: number): readonly PlanNote[] =>
    count > 0 ? [{ code, facts: { count } }] : [];
  const notes: readonly PlanNote[] = [
    ...part.sheets.map((sheet) => ({ code: "sheet.removed", facts: { sheet } }) as const),
    ...part.added.map(({ sheet }) => ({ code: "sheet.added", facts: { sheet } }) as const),
    ...counted("cells.restored", part.cells.length),
    ...counted("rows.removed", part.rows.length),
    ...part.tableRows.map(
      ({ sheet, rows }) => ({ code: "rows.added", facts: { sheet, count: rows.length } }) as const,
    ),
    ...part.computedNotes,
    ...part.protection.map(
      ({ sheet, isOn }) =>
        ({ code: isOn ? "sheet.locked" : "sheet.unlocked", facts: { sheet } }) as const,
    ),
    ...counted("cells.kept", part.kept),
  ];
  return notes;
}
