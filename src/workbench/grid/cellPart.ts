import type { ICellData, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { GridPort, GridWritten, Rectangle } from "../host/port";
import { toCellData, toFormulaData } from "./cellData";
import { createCellReader } from "./cellReader";
import type { GridEvents } from "./gridEvents";
import type { OpenWorkbook } from "./openWorkbook";
import { mapArea } from "./rectangle";
import { thisRow } from "../host/locale/typedFormula";

export type CellPart = Pick<
  GridPort,
  | "usedRange"
  | "readValues"
  | "readFormulas"
  | "readFormats"
  | "writeCells"
  | "writeFormats"
  | "merged"
>;

/** The port's part about cells: what they hold, and writing to them. */
export function createCellPart(open: OpenWorkbook, events: GridEvents): CellPart {
  const { injector, workbook, unitId, sheetOf, areaOf, run } = open;
  const reader = createCellReader(injector, workbook);
  const readWith =
    <T>(read: (sheet: Worksheet, row: number, column: number) => T) =>
    (sheetId: string, area: Rectangle): T[][] => {
      const sheet = sheetOf(sheetId);
      return mapArea(area, (row, column) => read(sheet, row, column));
    };
  /** One mutation for the whole rectangle: cell by cell it takes 17 ms each on a big sheet. */
  const write = (
    sheetId: string,
    area: Rectangle,
    cellAt: (down: number, across: number) => ICellData | null,
  ): void => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let down = 0; down < area.h; down += 1) {
      for (let across = 0; across < area.w; across += 1) {
        const cell = cellAt(down, across);
        if (cell) (cellValue[area.r + down] ??= {})[area.c + across] = cell;
      }
    }
    growTo(sheetOf(sheetId), area);
    events.byApi(() => {
      run(SetRangeValuesMutation, { unitId, subUnitId: sheetId, cellValue });
    });
  };

  return {
    usedRange: (sheetId, valuesOnly) => reader.used(sheetOf(sheetId), valuesOnly),
    readValues: readWith(reader.value),
    readFormulas: readWith(reader.formula),
    readFormats: readWith(reader.format),
    writeCells: (sheetId, area, values) => {
      write(sheetId, area, (down, across) => toWritten(values[down]?.[across] ?? null));
    },
    writeFormats: (sheetId, area, formats) => {
      write(sheetId, area, (down, across) => {
        const format = formats[down]?.[across] ?? null;
        return format === null
          ? null
          : { s: { n: format === "General" ? null : { pattern: format } } };
      });
    },
    merged: (sheetId) =>
      sheetOf(sheetId)
        .getMergeData()
        .map((range) => areaOf(sheetId, range)),
  };
}

/** The cell an add-in wrote: `null` leaves it, `""` clears it, a leading `=` makes a formula. */
function toWritten(value: GridWritten): ICellData | null {
  if (value === null) return null;
  if (typeof value === "object" && "text" in value) return toCellData(value.text);
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? toFormulaData(thisRow(value)) : toCellData(value);
}

function growTo(sheet: Worksheet, area: Rectangle): void {
  if (area.r + area.h > sheet.getRowCount()) sheet.setRowCount(area.r + area.h + 20);
  if (area.c + area.w > sheet.getColumnCount()) sheet.setColumnCount(area.c + area.w + 5);
}
