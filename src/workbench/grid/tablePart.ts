import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { renameTableIn } from "../host/formulaReferences";
import type { GridPort, GridTable, GridValue, Rectangle } from "../host/port";
import type { OpenWorkbook } from "./openWorkbook";
import { toRange } from "./rectangle";

export type TablePart = Pick<GridPort, "tables" | "addTable" | "changeTable" | "removeTable"> & {
  /** Takes a sheet's tables away before the sheet itself goes. */
  readonly removeTablesOf: (sheetId: string) => void;
};

/**
 * The port's part about tables. Univer keeps no rows of totals, so the part remembers them.
 *
 * @param withTotals identifiers of the tables that were opened with one
 */
export function createTablePart(
  { injector, workbook, unitId, areaOf, run }: OpenWorkbook,
  cells: Pick<GridPort, "readValues" | "readFormulas" | "usedRange" | "writeCells">,
  withTotals: Set<string>,
): TablePart {
  const manager = injector.get(TableManager);

  const tables = (): readonly GridTable[] =>
    manager.getTableList(unitId).map(({ id, name, subUnitId, range, showHeader }) => ({
      id,
      name,
      sheetId: subUnitId,
      area: areaOf(subUnitId, range),
      hasHeadings: showHeader,
      hasTotals: withTotals.has(id),
    }));
  const required = (tableId: string): GridTable => {
    const table = tables().find(({ id }) => id === tableId);
    if (!table) throw new Error(`No table ${tableId}`);
    return table;
  };
  const add = (tableId: string, name: string, sheetId: string, area: Rectangle): void => {
    const headings = cells.readValues(sheetId, { ...area, h: 1 })[0] ?? [];
    run(AddSheetTableMutation, {
      unitId,
      subUnitId: sheetId,
      tableId,
      name,
      range: toRange(area),
      header: headings.map(headingText),
    });
  };
  const remove = ({ id, sheetId }: GridTable): void => {
    run(DeleteSheetTableMutation, { unitId, subUnitId: sheetId, tableId: id });
  };

  return {
    tables,
    addTable: (sheetId, area, name) => {
      const tableId = `table-${crypto.randomUUID()}`;
      add(tableId, name, sheetId, area);
      return required(tableId);
    },
    changeTable: (tableId, { name, area, hasTotals }) => {
      const before = required(tableId);
      if (hasTotals !== undefined) {
        if (hasTotals) withTotals.add(tableId);
        else withTotals.delete(tableId);
      }
      if (area) {
        // Laid anew, so that the columns' names are read from the headings as they are now.
        remove(before);
        add(tableId, before.name, before.sheetId, area);
      }
      if (name !== undefined && name !== before.name) {
        const params = { unitId, subUnitId: before.sheetId, tableId, config: { name } };
        run(SetSheetTableMutation, params);
        rewriteFormulas((formula) => renameTableIn(formula, before.name, name));
      }
    },
    removeTable: (tableId) => {
      remove(required(tableId));
      withTotals.delete(tableId);
    },
    removeTablesOf: (sheetId) => {
      for (const table of tables()) if (table.sheetId === sheetId) remove(table);
    },
  };

  function rewriteFormulas(change: (formula: string) => string): void {
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const used = cells.usedRange(sheetId, true);
      if (!used) continue;
      const formulas = cells.readFormulas(sheetId, used);
      formulas.forEach((row, down) => {
        row.forEach((formula, across) => {
          const changed = formula === null ? null : change(formula);
          if (changed === formula) return;
          const area = { r: used.r + down, c: used.c + across, h: 1, w: 1 };
          cells.writeCells(sheetId, area, [[changed]]);
        });
      });
    }
  }
}

function headingText(value: GridValue): string {
  return typeof value === "object" ? "" : String(value);
}
