import { parseAddress } from "./address";
import type { GridSheet, GridValue, GridWorkbookSheet, Rectangle } from "./port";
import { boundingRectangle, fill } from "./rectangles";

/** One sheet in memory. */
export interface MemorySheet {
  readonly id: string;
  readonly visibility: GridSheet["visibility"];
  readonly merged: readonly Rectangle[];
  name(): string;
  rename(name: string): void;
  usedRange(valuesOnly: boolean): Rectangle | null;
  readValues(area: Rectangle): GridValue[][];
  readFormulas(area: Rectangle): (string | null)[][];
  readFormats(area: Rectangle): string[][];
  writeCells(area: Rectangle, values: readonly (readonly GridValue[])[]): void;
  writeFormats(area: Rectangle, formats: readonly (readonly (string | null)[])[]): void;
}

/** Copies a sheet of a workbook into cells that can be written. A written formula has the value 0. */
export function createMemorySheet(id: string, source: GridWorkbookSheet): MemorySheet {
  const values = source.values.map((row) => [...row]);
  const formulas = byCell(source.formulas);
  const formats = byCell(source.formats);
  let name = source.name;

  return {
    id,
    visibility: source.visibility ?? "Visible",
    merged: source.merged ?? [],
    name: () => name,
    rename: (wanted) => {
      name = wanted;
    },
    usedRange: (valuesOnly) => {
      let used: Rectangle | null = null;
      const include = (r: number, c: number) => {
        const cell = { r, c, h: 1, w: 1 };
        used = used ? boundingRectangle(used, cell) : cell;
      };
      values.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== null && value !== "") include(r, c);
        });
      });
      const alsoUsed = valuesOnly ? [formulas] : [formulas, formats];
      for (const cells of alsoUsed) for (const key of cells.keys()) include(...position(key));
      return used;
    },
    readValues: (area) => fill(area, (r, c) => values[area.r + r]?.[area.c + c] ?? null),
    readFormulas: (area) =>
      fill(area, (r, c) => formulas.get(cellKey(area.r + r, area.c + c)) ?? null),
    readFormats: (area) =>
      fill(area, (r, c) => formats.get(cellKey(area.r + r, area.c + c)) ?? "General"),
    writeCells: (area, written) => {
      each(area, written, (r, c, value) => {
        if (value === null) return;
        const isFormula = typeof value === "string" && value.startsWith("=");
        if (isFormula) formulas.set(cellKey(r, c), value);
        else formulas.delete(cellKey(r, c));
        setValue(r, c, isFormula ? 0 : value === "" ? null : value);
      });
    },
    writeFormats: (area, written) => {
      each(area, written, (r, c, format) => {
        if (format === "General") formats.delete(cellKey(r, c));
        else if (format !== null) formats.set(cellKey(r, c), format);
      });
    },
  };

  function setValue(r: number, c: number, value: GridValue): void {
    while (values.length <= r) values.push([]);
    const row = values[r];
    if (!row) return;
    while (row.length < c) row.push(null);
    row[c] = value;
  }
}

function byCell(byAddress: Readonly<Record<string, string>> | undefined): Map<string, string> {
  const entries = Object.entries(byAddress ?? {}).map(([address, text]) => {
    const { area } = parseAddress(address);
    return [cellKey(area.r, area.c), text] as const;
  });
  return new Map(entries);
}

function cellKey(r: number, c: number): string {
  return `${String(r)},${String(c)}`;
}

function position(key: string): [number, number] {
  const [r = 0, c = 0] = key.split(",").map(Number);
  return [r, c];
}

function each<T>(
  area: Rectangle,
  matrix: readonly (readonly T[])[],
  visit: (r: number, c: number, value: T) => void,
): void {
  matrix.slice(0, area.h).forEach((row, r) => {
    row.slice(0, area.w).forEach((value, c) => {
      visit(area.r + r, area.c + c, value);
    });
  });
}
