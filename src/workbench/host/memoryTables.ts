import type { Furnishings } from "./furnishings/furnishings";
import type { GridPort, GridTable, GridWorkbookSheet, Rectangle } from "./port";
import { RichApiError } from "./richApiError";

/** The tables of a workbook in memory. */
export interface MemoryTables extends Pick<GridPort, "addTable" | "changeTable" | "removeTable"> {
  all(): readonly GridTable[];
  /** Adds the tables that a sheet comes with. */
  open(sheetId: string, source: GridWorkbookSheet): void;
  removeOf(sheetId: string): void;
  /** Remembers all tables; what is returned puts them back. */
  remember(): () => void;
}

/** No tables yet. `onRename` is told of each new name, so that formulas can follow. */
export function createMemoryTables(
  furnishings: Furnishings,
  onRename: (before: string, after: string) => void,
): MemoryTables {
  let tables: readonly GridTable[] = [];
  let last = 0;

  function add(sheetId: string, area: Rectangle, name: string, hasTotals = false): GridTable {
    const id = `{table-${String(++last)}}`;
    const table = { id, name, sheetId, area, hasHeadings: true, hasTotals };
    tables = [...tables, table];
    return table;
  }

  return {
    all: () => tables,
    remember: () => {
      const before = tables;
      return () => {
        tables = before;
      };
    },
    open: (sheetId, source) => {
      for (const { name, area, hasTotals, isFiltered = false, furnishing } of source.tables ?? []) {
        const { id } = add(sheetId, area, name, hasTotals);
        furnishings.changeTable(id, { isFiltered, ...furnishing });
      }
    },
    addTable: (sheetId, area, name) => add(sheetId, area, name),
    changeTable: (tableId, change) => {
      const before = tables.find(({ id }) => id === tableId);
      if (!before) throw new RichApiError("ItemNotFound");
      tables = tables.map((table) => (table.id === tableId ? { ...table, ...change } : table));
      if (change.name !== undefined) onRename(before.name, change.name);
    },
    removeTable: (tableId) => {
      tables = tables.filter(({ id }) => id !== tableId);
    },
    removeOf: (sheetId) => {
      tables = tables.filter((table) => table.sheetId !== sheetId);
    },
  };
}
