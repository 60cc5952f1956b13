import type { Area } from "../../../core/sheet/sheet";
import { areaAddress } from "./areaAddress";
import { holds, unpack, type JournalCell, type JournalEntry } from "./journal";
import type { CellStates } from "./readCellStates";
import type { Restoring } from "./restoring";
import { step, type Step } from "./step";
import { writeCells, type SheetInHand } from "./writeCells";
import { written } from "./written";

/** A table as it stands now. */
export interface TableNow {
  readonly reading: Step;
  readonly table: Excel.Table;
  /** `null` where it is gone. */
  readonly height: () => number | null;
}

/** Prepares to read how high a table is now. */
export function readTable(context: Excel.RequestContext, name: string): TableNow {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  const reading = step(() => {
    range.load("rowCount");
  });
  return { reading, table, height: () => (range.isNullObject ? null : range.rowCount) };
}

/** Takes rows away again, unless somebody has written into them since. */
export function addedRowsBack(
  { area, count, hasTotals, cells }: Extract<JournalEntry, { kind: "rowsAdded" }>,
  { reading, table, height }: TableNow,
  { steps, states }: { readonly steps: readonly Step[]; readonly states: CellStates },
): Restoring {
  const writing = () => {
    const grown = (height() ?? area.height) - area.height;
    const isForeign = unpack(cells).some(({ row, column, after }) => {
      const now = states(row, column);
      if (!now || now.formula !== null || now.value === null) return false;
      return !holds(now, after);
    });
    // Rows that were never written are empty; more rows than ours are somebody else's.
    if (grown <= 0 || grown > count || isForeign) return [];
    if (!hasTotals) return [shorten(table, area, count)];
    const last = area.height - 1 - 1;
    return Array.from({ length: grown }, (_, position) =>
      step(() => {
        table.rows.getItemAt(last - 1 + grown - position).delete();
      }),
    );
  };
  return { reading: [reading, ...steps], writing };
}

const shorten = (table: Excel.Table, area: Area, count: number): Step =>
  step(() => {
    table.resize(areaAddress(area));
    const below = { ...area, row: area.row + area.height, height: count };
    const range = table.worksheet.getRange(areaAddress(below));
    range.clear();
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
  });

/** Puts rows back where they were: as many as the table is shorter, the last that went first. */
export function removedRowsBack(
  { area, rows, cells, hasTotals = false }: Extract<JournalEntry, { kind: "rowsRemoved" }>,
  { reading, table, height }: TableNow,
  kept: { readonly steps: readonly Step[]; readonly states: CellStates },
  sheet: SheetInHand,
): Restoring {
  const writing = () => {
    const missing = area.height - (height() ?? area.height);
    if (missing < 0 || missing > rows.length) return [];
    const all = unpack(cells);
    const contentsOf = (row: number): JournalCell[] => all.filter((cell) => cell.row === row);
    // Where all rows went, the last of them was emptied instead.
    const isAll = rows.length >= area.height - 1 - (hasTotals ? 1 : 0);
    const emptied = isAll && missing === rows.length - 1 ? rows.at(-1) : undefined;
    const isEmpty =
      emptied !== undefined &&
      contentsOf(emptied).every(({ column }) => {
        const now = kept.states(area.row + 1, column);
        return now?.formula === null && now.value === null;
      });
    return [
      ...(isEmpty
        ? writeCells(
            sheet,
            contentsOf(emptied).map(({ column, before }) => ({
              row: area.row + 1,
              column,
              to: before,
            })),
            false,
          )
        : []),
      ...rows
        .slice(0, missing)
        .reverse()
        .map((row) => {
          const contents = contentsOf(row).map(({ before }) => written(before, "") ?? "");
          return step(() => {
            table.rows.add(row - area.row - 1, [contents]);
          }, contents);
        }),
    ];
  };
  return { reading: [reading, ...kept.steps], writing };
}
