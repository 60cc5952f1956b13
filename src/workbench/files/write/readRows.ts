import type { GridPort, GridValue } from "../../host/port";

/** What a cell of the grid holds. */
export interface GridCell {
  readonly value: GridValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface GridRow {
  at(c: number): GridCell;
  /** The columns of cells that hold something or have a format of their own. */
  readonly columns: readonly number[];
}

/** Rows that are asked for at once. */
const perRead = 1_000;
const blank: GridCell = { value: null, formula: null, format: "General" };
const noRow: GridRow = { at: () => blank, columns: [] };

/** Reads a sheet of the grid row by row, from the top, many rows at a time. */
export function readRows(
  port: GridPort,
  sheetId: string,
): { readonly lastRow: number; row(r: number): GridRow } {
  const used = port.usedRange(sheetId, false);
  let from = -1;
  let values: readonly (readonly GridValue[])[] = [];
  let formulas: readonly (readonly (string | null)[])[] = [];
  let formats: readonly (readonly string[])[] = [];
  let latest: { r: number; row: GridRow } = { r: -1, row: noRow };
  if (!used) return { lastRow: -1, row: () => noRow };
  const { c: left } = used;
  const bottom = used.r + used.h;

  return {
    lastRow: bottom - 1,
    row: (r) => {
      if (r < used.r || r >= bottom) return noRow;
      if (latest.r === r) return latest.row;
      if (from < 0 || r < from || r >= from + perRead) fetchFrom(r);
      latest = { r, row: rowAt(r - from) };
      return latest.row;
    },
  };

  function fetchFrom(r: number): void {
    if (!used) return;
    from = r;
    const area = { ...used, r, h: Math.min(perRead, bottom - r) };
    values = port.readValues(sheetId, area);
    formulas = port.readFormulas(sheetId, area);
    formats = port.readFormats(sheetId, area);
  }

  function rowAt(down: number): GridRow {
    const [value = [], formula = [], format = []] = [values[down], formulas[down], formats[down]];
    const columns: number[] = [];
    for (let at = 0; at < value.length; at += 1) {
      const holds =
        value[at] != null || formula[at] != null || (format[at] ?? "General") !== "General";
      if (holds) columns.push(left + at);
    }
    return {
      columns,
      at: (c) => ({
        value: value[c - left] ?? null,
        formula: formula[c - left] ?? null,
        format: format[c - left] ?? "General",
      }),
    };
  }
}
