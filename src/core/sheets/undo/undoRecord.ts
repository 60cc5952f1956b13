import type { AddSheet, CellContent, CellState, SheetLayout, WriteCells } from "../../sheet/change";
import { isFormula } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import { periodOfTable } from "../followUp/followUpSheets";
import type { RowKey, UndoEntry, WrittenCell } from "../plan";

/**
 * Records an added sheet, so that it can be taken away again unless people have typed into it.
 *
 * `written` holds every filled cell by its place, save those of follow-up tables of ours: there each
 * row tells by itself what is typed (`typedCells`), and a record of 5 000 pledges stays small enough
 * for the workbook's settings.
 *
 * @example sheetAddedEntry(change).tables → ["LofteUppf_2021_T2"]
 */
export const sheetAddedEntry = ({
  sheet,
  layout,
}: Pick<AddSheet, "sheet" | "layout">): Extract<UndoEntry, { kind: "sheetAdded" }> => ({
  kind: "sheetAdded",
  sheet,
  tables: layout.tables.map(({ name }) => name),
  written: writtenCells(sheet, layout),
});

/** A cell by its table, so that it is found again after rows were sorted and columns moved. */
export const tableCell = (
  table: string,
  row: RowKey,
  heading: string,
): Extract<WrittenCell["at"], { table: string }> => ({ table, row, heading });

/** Records one cell that a plan writes: `recordedCell(at, { value: 1, formula: null }, 2).written → 2`. */
export const recordedCell = (
  at: WrittenCell["at"],
  before: CellState,
  to: CellContent,
): WrittenCell & { readonly before: CellState } => ({ at, written: to, before });

/** Records cells by their address: `cellsWrittenEntry(change).cells.length` is that of the change. */
export const cellsWrittenEntry = ({
  sheet,
  cells,
}: Pick<WriteCells, "sheet" | "cells">): Extract<UndoEntry, { kind: "cellsWritten" }> => ({
  kind: "cellsWritten",
  cells: cells.map(({ row, column, from, to }) => recordedCell({ sheet, row, column }, from, to)),
});

function writtenCells(sheet: string, { blocks, tables }: SheetLayout): readonly WrittenCell[] {
  const toldByRows = tables.filter(({ name }) => periodOfTable(name) !== null);
  const cells = new Map<string, WrittenCell>();
  const write = (row: number, column: number, content: CellContent): void => {
    if (content === null || content === "") return;
    if (toldByRows.some(({ area }) => isWithin(area, row, column))) return;
    const written = isFormula(content) ? { formula: content.formula } : content;
    cells.set(`${String(row)},${String(column)}`, { at: { sheet, row, column }, written });
  };
  for (const block of blocks) {
    block.cells.forEach((line, r) => {
      line.forEach((content, c) => {
        write(block.row + r, block.column + c, content);
      });
    });
  }
  for (const { area, formulas } of tables) {
    for (const { column, formula } of formulas) {
      for (let row = area.row + 1; row < area.row + area.height; row += 1) {
        write(row, area.column + column, { formula });
      }
    }
  }
  return [...cells.values()];
}

/** The body of a table: its headings are recorded as other cells are. */
const isWithin = (area: Area, row: number, column: number): boolean =>
  row > area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;
