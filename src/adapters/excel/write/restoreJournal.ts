import { isFormula, type CellContent, type CellState } from "../../../core/sheet/change";
import { protect } from "./changeSteps";
import { holds, unpack, type JournalCells, type JournalEntry } from "./journal";
import { readCellStates, type CellStates } from "./readCellStates";
import { addedRowsBack, readTable, removedRowsBack } from "./restoreRows";
import type { Restoring } from "./restoring";
import { sendSteps } from "./sendSteps";
import { step, type Step } from "./step";
import { writeCells } from "./writeCells";

/**
 * Puts back what a run that broke off midway had written, the last first. A cell that holds something
 * else than what we wrote has been changed by somebody since and is left alone, as is a row with one.
 *
 * @param last steps that end the restoring, in the same request where it fits
 */
export async function restoreJournal(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  last: readonly Step[],
): Promise<void> {
  const restoring = entries.map((entry) => restore(context, entry)).reverse();
  const reading = restoring.flatMap((one) => one.reading);
  if (reading.length > 0) await sendSteps(context, reading);
  await sendSteps(context, [...restoring.flatMap((one) => one.writing()), ...last]);
}

function restore(context: Excel.RequestContext, entry: JournalEntry): Restoring {
  const { worksheets } = context.workbook;
  switch (entry.kind) {
    case "cells":
      return cellsBack(context, entry);
    case "rowsAdded":
      return addedRowsBack(entry, readTable(context, entry.table), readCells(context, entry.cells));
    case "rowsRemoved": {
      const first = { ...entry.area, row: entry.area.row + 1 };
      const cells = unpack(entry.cells)
        .slice(0, first.width)
        .map((cell) => ({ ...cell, row: first.row }));
      const kept = readCellStates(
        () => worksheets.getItemOrNullObject(entry.cells.sheetId),
        cells.map(toRead),
      );
      const sheet = () => worksheets.getItem(entry.cells.sheetId);
      return removedRowsBack(entry, readTable(context, entry.table), kept, sheet);
    }
    case "protection": {
      const sheet = worksheets.getItemOrNullObject(entry.sheetId);
      const reading = step(() => {
        sheet.load("protection/protected");
      });
      return {
        reading: [reading],
        writing: () =>
          sheet.isNullObject || sheet.protection.protected === entry.wasOn
            ? []
            : [
                step(() => {
                  protect(sheet, entry.wasOn);
                }),
              ],
      };
    }
  }
}

function cellsBack(context: Excel.RequestContext, entry: JournalCells): Restoring {
  const { steps, states } = readCells(context, entry);
  const sheet = () => context.workbook.worksheets.getItem(entry.sheetId);
  return {
    reading: steps,
    writing: () => {
      const ours = unpack(entry).filter(({ row, column, before, after }) => {
        const now = states(row, column);
        return now !== undefined && holds(now, after) && !isSame(now, before);
      });
      // One by one: a filter may hide rows by now.
      return writeCells(
        sheet,
        ours.map(({ row, column, before }) => ({ row, column, to: before })),
        ours.length <= fewCells,
      );
    },
  };
}

/** More cells than this are written neighbours together, filter or not, so as to come to an end. */
const fewCells = 2_000;

const isSame = (now: CellState, before: CellContent): boolean =>
  isFormula(before) ? now.formula === before.formula : holds(now, before);

/** Reads the cells of an entry as they are now. */
function readCells(
  context: Excel.RequestContext,
  entry: JournalCells,
): { readonly steps: readonly Step[]; readonly states: CellStates } {
  const cells = unpack(entry).map(toRead);
  return readCellStates(
    () => context.workbook.worksheets.getItemOrNullObject(entry.sheetId),
    cells,
  );
}

const toRead = ({
  row,
  column,
  after,
}: {
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
}): { row: number; column: number; from: CellState } => ({
  row,
  column,
  from: isFormula(after)
    ? { value: null, formula: after.formula }
    : { value: after, formula: null },
});
