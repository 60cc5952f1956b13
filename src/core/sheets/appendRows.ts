import { failed, ok, type Result } from "../result/result";
import { foldId } from "../schema/foldId";
import { cellAddress } from "../sheet/address";
import type { CellContent, Change, StyledArea } from "../sheet/change";
import type { Area, Sheet, TableArea } from "../sheet/sheet";
import { stateAt } from "./followUp/followUpSheets";
import { isUnfilled } from "./holdsContent";
import type { RowKey, UndoEntry } from "./plan";
import { recordedCell, tableCell } from "./undo/undoRecord";

/** Where rows are added: an Excel table, or a plain range below its headings. */
export interface RowsPlace {
  readonly sheet: Sheet;
  /** `null` for a plain range. */
  readonly table: TableArea | null;
  /** From the headings to the last row of the Excel table, or to the last filled row of the range. */
  readonly area: Area;
  readonly columns: readonly RowsColumn[];
}

export interface RowsColumn {
  readonly column: number;
  readonly heading: string;
  /** The key of the column in the schema, `null` for a column of the person's own. */
  readonly key: string | null;
}

/** Rows that are added, and how they are taken back. */
export interface AppendedRows {
  readonly change: Change;
  readonly undo: UndoEntry;
}

/** The sheet's row that the first added row comes to stand in. */
export const firstNewRow = ({ area, table }: Pick<RowsPlace, "area" | "table">): number =>
  area.row + area.height - (table?.hasTotals === true ? 1 : 0);

/**
 * Plans rows at the end of a table. Below a plain range the cells must be free, as nothing there would
 * move.
 *
 * Fails with `excel.sheetProtected`, and with `excel.noRoomBelow` for a plain range.
 *
 * @param contents one content for each of the place's columns
 * @param keys the columns that rows are known by again, best first
 */
export function appendRows(
  place: RowsPlace,
  contents: readonly (readonly CellContent[])[],
  styles: readonly StyledArea[],
  keys: readonly string[],
): Result<AppendedRows> {
  const { sheet, table, area } = place;
  if (sheet.isProtected === true) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: sheet.name } });
  }
  if (!table) return belowRange(place, contents, styles);
  const change: Change = {
    kind: "addTableRows",
    sheet: sheet.name,
    table: table.name,
    area,
    rows: contents,
    look: { styles, validations: [], conditions: [] },
  };
  return ok({ change, undo: addedEntry(place, table.name, contents, keys) });
}

function belowRange(
  place: RowsPlace,
  contents: readonly (readonly CellContent[])[],
  styles: readonly StyledArea[],
): Result<AppendedRows> {
  const { sheet, area } = place;
  const top = firstNewRow(place);
  const cells = contents.flatMap((row, r) =>
    row.map((to, c) => ({ row: top + r, column: area.column + c, to })),
  );
  const blocked = cells.find(({ row, column }) => !isUnfilled(stateAt(sheet, row, column)));
  if (blocked) {
    const facts = { sheet: sheet.name, cell: cellAddress(blocked) };
    return failed({ code: "excel.noRoomBelow", facts });
  }
  const writes = cells
    .filter(({ to }) => to !== null)
    .map((cell) => ({ ...cell, from: stateAt(sheet, cell.row, cell.column) }));
  return ok({
    change: { kind: "writeCells", sheet: sheet.name, cells: writes, styles },
    undo: {
      kind: "cellsWritten",
      cells: writes.map(({ row, column, from, to }) =>
        recordedCell({ sheet: sheet.name, row, column }, from, to),
      ),
    },
  });
}

/** Rows are known again by their key: the id, or the text where the table has no ids. */
function addedEntry(
  { sheet, area, columns }: RowsPlace,
  table: string,
  contents: readonly (readonly CellContent[])[],
  keyColumns: readonly string[],
): UndoEntry {
  const found = keyColumns
    .map((wanted) => columns.findIndex(({ key }) => key === wanted))
    .find((at) => at >= 0);
  const keyAt = found ?? 0;
  const heading = columns[keyAt]?.heading ?? "";
  const counts = new Map<string, number>();
  const next = (value: string): number => {
    const count = counts.get(foldId(value)) ?? 0;
    counts.set(foldId(value), count + 1);
    return count;
  };
  for (let row = area.row + 1; row < area.row + area.height; row += 1) {
    const { value } = stateAt(sheet, row, area.column + keyAt);
    next(typeof value === "string" || typeof value === "number" ? String(value) : "");
  }
  const keys = contents.map((row): RowKey => {
    const content = row[keyAt];
    const value = typeof content === "string" || typeof content === "number" ? String(content) : "";
    return { heading, value, occurrence: next(value) };
  });
  const written = contents.flatMap((row, r) => {
    const key = keys[r];
    return row.flatMap((content, c) => {
      const column = columns[c];
      if (!key || !column || content === null) return [];
      return [{ at: tableCell(table, key, column.heading), written: content }];
    });
  });
  return { kind: "rowsAdded", table, keys, written };
}
