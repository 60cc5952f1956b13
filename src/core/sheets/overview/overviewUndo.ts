import type { CellContent, SheetLayout } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import type { ForeignCell } from "./overviewForeign";
import type { UndoEntry } from "../plan";
import { recordedCell } from "../undo/undoRecord";

/**
 * Records the cells of other people that a new layout takes away, so that they can be written back.
 * The rest of the overview follows from other sheets and needs no record.
 */
export const foreignEntry = (foreign: readonly ForeignCell[], layout: SheetLayout): UndoEntry => ({
  kind: "cellsWritten",
  cells: foreign.map(({ place, state }) =>
    recordedCell(place, state, contentAt(layout, place.row, place.column)),
  ),
});

/** What a layout puts into a cell, `null` where it leaves it empty. */
function contentAt({ blocks, tables }: SheetLayout, row: number, column: number): CellContent {
  for (const { area, formulas } of tables) {
    const filled = formulas.find((one) => area.column + one.column === column);
    if (filled && row > area.row && isRowOf(area, row)) return { formula: filled.formula };
  }
  for (const block of blocks) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (content !== undefined) return content;
  }
  return null;
}

const isRowOf = ({ row, height }: Area, wanted: number): boolean =>
  wanted >= row && wanted < row + height;
