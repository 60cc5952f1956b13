import type ExcelJS from "@protobi/exceljs";
import type { Area, CellValue, Sheet } from "../../core/sheet/sheet";
import { readCell, type ReadCell } from "./readCell";
import type { SheetAreas } from "./readSheetAreas";

/** A cell with something in it, at its zero-based place. */
interface FoundCell extends ReadCell {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/**
 * Reads one worksheet of the file library to a plain sheet, trimmed to the cells that hold something.
 *
 * Rows and columns that are only declared or formatted cost nothing, and rows with nothing in them
 * share one and the same blank row.
 */
export function readSheet(
  worksheet: ExcelJS.Worksheet,
  { tables, merged, isProtected }: SheetAreas,
  date1904: boolean,
): Sheet {
  const cells = findCells(worksheet, date1904);
  const used = usedArea(cells);
  const values = matrix<CellValue>(used, null);
  const formulas = matrix<string | null>(used, null);
  const formats = matrix(used, "General");
  for (const cell of cells) {
    values.put(cell, cell.value);
    if (cell.formula !== null) formulas.put(cell, cell.formula);
    if (cell.format !== "General") formats.put(cell, cell.format);
  }
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    origin: { row: used.row, column: used.column },
    values: values.rows,
    formulas: formulas.rows,
    formats: formats.rows,
    tables,
    merged,
    isProtected,
  };
}

function findCells(worksheet: ExcelJS.Worksheet, date1904: boolean): readonly FoundCell[] {
  const cells: FoundCell[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      const read = readCell(cell, date1904);
      if (read.value === null && read.formula === null) return;
      const format = cell.numFmt || "General";
      const { row: rowNumber, col: columnNumber } = cell.fullAddress;
      cells.push({ ...read, format, row: rowNumber - 1, column: columnNumber - 1 });
    });
  });
  return cells;
}

function usedArea(cells: readonly FoundCell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return { row: 0, column: 0, height: 0, width: 0 };
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

interface Matrix<T> {
  readonly rows: readonly (readonly T[])[];
  readonly put: (cell: FoundCell, value: T) => void;
}

function matrix<T>(used: Area, blank: T): Matrix<T> {
  const blankRow: T[] = Array.from({ length: used.width }, () => blank);
  const rows: T[][] = Array.from({ length: used.height }, () => blankRow);
  const put = ({ row, column }: FoundCell, value: T): void => {
    const index = row - used.row;
    let cells = rows[index];
    if (!cells || cells === blankRow) rows[index] = cells = blankRow.slice();
    cells[column - used.column] = value;
  };
  return { rows, put };
}
