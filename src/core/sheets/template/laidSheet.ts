import { isFormula, type SheetLayout } from "../../sheet/change";
import type { CellValue, Sheet } from "../../sheet/sheet";

/**
 * A sheet as it will be read once a layout of plain content has been carried out, so that what comes
 * after it can be planned at once. Formulas are there without their values.
 *
 * @example laidSheet("Löften", layout).tables[0].name → "LofteLoften"
 */
export function laidSheet(
  name: string,
  { blocks, tables, styles, visibility }: SheetLayout,
): Sheet {
  const height = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const width = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const filled = <Cell>(cell: Cell): Cell[][] =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => cell));
  const values = filled<CellValue>(null);
  const formulas = filled<string | null>(null);
  const formats = filled("General");
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) => {
      line.forEach((content, c) => {
        const [down, across] = [row + r, column + c];
        if (isFormula(content)) set(formulas, down, across, content.formula);
        else set(values, down, across, content);
      });
    });
  }
  for (const { area, style } of styles) {
    for (let row = area.row; row < area.row + area.height; row += 1) {
      for (let column = area.column; column < area.column + area.width; column += 1) {
        if (style.numberFormat !== undefined) set(formats, row, column, style.numberFormat);
      }
    }
  }
  return {
    name,
    visibility,
    origin: { row: 0, column: 0 },
    values,
    formulas,
    formats,
    tables: tables.map((table) => ({ name: table.name, area: table.area })),
    merged: [],
  };
}

/** Sets a cell where the matrix has it. */
function set<Cell>(matrix: Cell[][], row: number, column: number, cell: Cell): void {
  const line = matrix[row];
  if (line && column < line.length) line[column] = cell;
}
