import type { CellContent, CellState, StyledArea } from "../../../src/core/sheet/change";
import { isFormula } from "../../../src/core/sheet/change";
import type { Area, CellValue, Sheet } from "../../../src/core/sheet/sheet";

interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** The cells of a sheet by the sheet's own rows and columns, to be changed one by one. */
export interface SheetGrid {
  readonly stateAt: (row: number, column: number) => CellState;
  readonly write: (row: number, column: number, content: CellContent) => void;
  readonly style: (styles: readonly StyledArea[]) => void;
  /** Takes a cell as it is to another place. */
  readonly move: (from: readonly [number, number], to: readonly [number, number]) => void;
  readonly matrices: () => Pick<Sheet, "origin" | "values" | "formulas" | "formats">;
}

const empty: GridCell = { value: null, formula: null, format: "General" };
const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Opens a sheet's cells; `null` is a sheet without any. */
export function openGrid(
  sheet: Pick<Sheet, "origin" | "values" | "formulas" | "formats"> | null,
): SheetGrid {
  const cells = new Map<string, GridCell>();
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const widen = (row: number, column: number): void => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  sheet?.values.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [sheet.origin.row + r, sheet.origin.column + c];
      widen(row, column);
      const formula = sheet.formulas[r]?.[c] ?? null;
      cells.set(keyOf(row, column), { value, formula, format: sheet.formats[r]?.[c] ?? "General" });
    });
  });
  const at = (row: number, column: number): GridCell => cells.get(keyOf(row, column)) ?? empty;
  const put = (row: number, column: number, cell: GridCell): void => {
    widen(row, column);
    cells.set(keyOf(row, column), cell);
  };
  return {
    stateAt: (row, column) => {
      const { value, formula } = at(row, column);
      return { value, formula };
    },
    write: (row, column, content) => {
      const { format } = at(row, column);
      put(
        row,
        column,
        isFormula(content)
          ? { value: null, formula: content.formula, format }
          : { value: content === "" ? null : content, formula: null, format },
      );
    },
    style: (styles) => {
      for (const { area, style } of styles) {
        const format = style.numberFormat;
        if (format === undefined) continue;
        eachCell(area, (row, column) => {
          // A format alone does not make a cell of a sheet used.
          if (row > box.bottom || column > box.right) return;
          cells.set(keyOf(row, column), { ...at(row, column), format });
        });
      }
    },
    move: (from, to) => {
      put(to[0], to[1], at(from[0], from[1]));
      cells.delete(keyOf(from[0], from[1]));
    },
    matrices: () => {
      if (box.bottom < 0) {
        return { origin: { row: 0, column: 0 }, values: [], formulas: [], formats: [] };
      }
      const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, r) =>
        Array.from({ length: box.right - box.left + 1 }, (__, c) => at(box.top + r, box.left + c)),
      );
      return {
        origin: { row: box.top, column: box.left },
        values: rows.map((row) => row.map(({ value }) => value)),
        formulas: rows.map((row) => row.map(({ formula }) => formula)),
        formats: rows.map((row) => row.map(({ format }) => format)),
      };
    },
  };
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.height; row += 1) {
    for (let column = area.column; column < area.column + area.width; column += 1) {
      visit(row, column);
    }
  }
}
