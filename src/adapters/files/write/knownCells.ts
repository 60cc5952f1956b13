import {
  isFormula,
  type AddTableRows,
  type CellContent,
  type CellState,
  type Change,
} from "../../../core/sheet/change";
import type { Sheet, Workbook } from "../../../core/sheet/sheet";

/** What the cells of a sheet hold now, by their zero-based places. */
export interface KnownSheet {
  readonly name: string;
  readonly at: (row: number, column: number) => CellState;
}

/** What the cells of a workbook hold while changes are carried out. */
export interface KnownCells {
  /** The sheet of a name; `null` where it is not known, or not any longer. */
  readonly sheet: (name: string) => KnownSheet | null;
  /** Follows a change that was carried out. */
  readonly follow: (change: Change) => void;
}

/**
 * Keeps what was read of a file up to date with what is written into it, because reading a large file
 * again takes longer than all the rest. Changes that a sheet cannot be followed through make it
 * unknown.
 */
export function knownCells({ sheets }: Workbook): KnownCells {
  const known = new Map(sheets.map((sheet) => [keyOf(sheet.name), opened(sheet)]));
  return {
    sheet: (name) => known.get(keyOf(name)) ?? null,
    follow: (change) => {
      const sheet = known.get(keyOf(change.sheet));
      switch (change.kind) {
        case "protectSheet":
          return;
        case "writeCells":
          for (const { row, column, to } of change.cells) sheet?.write(row, column, to);
          return;
        case "addTableRows":
          if (sheet?.hasTotals(change.table) === false) addRows(sheet, change);
          else known.delete(keyOf(change.sheet));
          return;
        case "addSheet":
        case "laySheetAnew":
        case "removeTableRows":
        case "removeSheet":
          known.delete(keyOf(change.sheet));
      }
    },
  };
}

const keyOf = (sheet: string): string => sheet.toLowerCase();

interface OpenSheet extends KnownSheet {
  readonly write: (row: number, column: number, content: CellContent) => void;
  readonly hasTotals: (table: string) => boolean;
}

function opened({ name, origin, values, formulas, tables }: Sheet): OpenSheet {
  const written = new Map<string, CellState>();
  return {
    name,
    at: (row, column) => {
      const [down, right] = [row - origin.row, column - origin.column];
      return (
        written.get(placeKey(row, column)) ?? {
          value: values[down]?.[right] ?? null,
          formula: formulas[down]?.[right] ?? null,
        }
      );
    },
    write: (row, column, content) => {
      written.set(placeKey(row, column), stateOf(content));
    },
    hasTotals: (wanted) => tables.find((table) => table.name === wanted)?.hasTotals === true,
  };
}

const placeKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;

/** A formula without a result reads as one that shows nothing. */
function stateOf(content: CellContent): CellState {
  if (isFormula(content)) return { value: "", formula: content.formula };
  return { value: content === "" ? null : content, formula: null };
}

function addRows(sheet: OpenSheet, { area, rows }: AddTableRows): void {
  rows.forEach((contents, down) => {
    contents.forEach((content, right) => {
      sheet.write(area.row + area.height + down, area.column + right, content);
    });
  });
}
