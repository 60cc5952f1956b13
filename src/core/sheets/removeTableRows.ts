import type { Change, RemoveTableRows } from "../sheet/change";
import type { PlacedRemoval } from "./undo/undoPart";
import { isUnfilled } from "./holdsContent";

/**
 * Plans the removal of rows from Excel tables. A table keeps one row, as Excel knows no table without:
 * where all would go, the highest is emptied instead.
 *
 * @example removeTableRows(rows)[0].kind → "removeTableRows"
 */
export const removeTableRows = (rows: readonly PlacedRemoval[]): readonly Change[] =>
  rowsByTable(rows).flatMap(removeFromOne);

/** Parts rows by the table they stand in; a row that is named twice comes once. */
export function rowsByTable(rows: readonly PlacedRemoval[]): readonly (readonly PlacedRemoval[])[] {
  const byTable = new Map<string, Map<number, PlacedRemoval>>();
  for (const row of rows) {
    const key = `${row.sheet}!${row.table.name}`;
    const same = byTable.get(key);
    if (same) same.set(row.row, row);
    else byTable.set(key, new Map([[row.row, row]]));
  }
  return [...byTable.values()].map((ofTable) => [...ofTable.values()]);
}

function removeFromOne(rows: readonly PlacedRemoval[]): readonly Change[] {
  const lowestFirst = [...rows].sort((one, two) => two.row - one.row);
  const [first] = lowestFirst;
  if (!first) return [];
  const { sheet, table } = first;
  const emptied = rowToEmpty(lowestFirst);
  const removed = lowestFirst.filter((row) => row !== emptied);
  const changes: Change[] = [];
  if (emptied) {
    const cells = emptied.from.flatMap((from, at) =>
      isUnfilled(from)
        ? []
        : [{ row: emptied.row, column: table.area.column + at, from, to: null }],
    );
    changes.push({ kind: "writeCells", sheet, cells });
  }
  if (removed.length > 0) {
    const change: RemoveTableRows = {
      kind: "removeTableRows",
      sheet,
      table: table.name,
      area: table.area,
      rows: removed.map(({ row, from }) => ({ row, from })),
    };
    changes.push(change);
  }
  return changes;
}

/** The row that stays, without its contents, where the rows are all that the table has. */
export function rowToEmpty(rows: readonly PlacedRemoval[]): PlacedRemoval | null {
  const [first] = rows;
  if (!first) return null;
  const { area, hasTotals } = first.table;
  const body = area.height - 1 - (hasTotals === true ? 1 : 0);
  if (rows.length < body) return null;
  return rows.reduce((top, row) => (row.row < top.row ? row : top), first);
}
