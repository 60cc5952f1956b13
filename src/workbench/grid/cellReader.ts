import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import type { GridValue, Rectangle } from "../host/port";
import { fromCellData } from "./cellData";
import { boundsOf } from "./rectangle";

/** Reads cells out of Univer's own matrix: its ready-made getters answer with displayed text. */
export interface CellReader {
  readonly value: (sheet: Worksheet, row: number, column: number) => GridValue;
  readonly formula: (sheet: Worksheet, row: number, column: number) => string | null;
  readonly format: (sheet: Worksheet, row: number, column: number) => string;
  readonly used: (sheet: Worksheet, valuesOnly: boolean) => Rectangle | null;
}

export function createCellReader(injector: Injector, workbook: Workbook): CellReader {
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const spilled = (sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> =>
    formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ?? {};

  return {
    value: (sheet, row, column) => {
      const cell = sheet.getCellMatrix().getValue(row, column);
      const own = fromCellData(cell);
      return own ?? fromCellData(spilled(sheet)[row]?.[column]);
    },
    formula: (sheet, row, column) => {
      const cell = sheet.getCellMatrix().getValue(row, column);
      if (cell?.f == null && cell?.si == null) return null;
      // A filled-down cell has only the identifier of the formula it shares.
      return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? null;
    },
    format: (sheet, row, column) => {
      const style = sheet.getCellMatrix().getValue(row, column)?.s;
      return (style == null ? null : workbook.getStyles().get(style))?.n?.pattern ?? "General";
    },
    used: (sheet, valuesOnly) => {
      const cells: [number, number][] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const holds = fromCellData(cell) !== null || cell?.f != null || cell?.si != null;
        if (holds || (!valuesOnly && cell?.s != null)) cells.push([row, column]);
      });
      for (const [row, columns] of Object.entries(spilled(sheet))) {
        for (const column of Object.keys(columns)) cells.push([Number(row), Number(column)]);
      }
      return boundsOf(cells);
    },
  };
}
