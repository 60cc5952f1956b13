import { parseAddress } from "./address";
import type { GridSheet, GridValue, GridWorkbookSheet, GridWritten, Rectangle } from "./port";
import { fill } from "./rectangles";

/** One sheet in memory. */
export interface MemorySheet {
  readonly id: string;
  readonly merged: readonly Rectangle[];
  name(): string;
  rename(name: string): void;
  visibility(): GridSheet["visibility"];
  setVisibility(visibility: GridSheet["visibility"]): void;
  usedRange(valuesOnly: boolean): Rectangle | null;
  readValues(area: Rectangle): GridValue[][];
  readFormulas(area: Rectangle): (string | null)[][];
  readFormats(area: Rectangle): string[][];
  writeCells(area: Rectangle, values: readonly (readonly GridWritten[])[]): void;
  writeFormats(area: Rectangle, formats: readonly (readonly (string | null)[])[]): void;
  /** Rewrites every formula, as Excel does when something gets another name. */
  changeFormulas(change: (formula: string) => string): void;
  /** Remembers everything; what is returned puts it back, as often as it is called. */
  remember(): () => void;
}

/** Copies a sheet of a workbook into cells that can be written. A written formula has the value 0. */
export function createMemorySheet(id: string, source: GridWorkbookSheet): MemorySheet {
  const values = source.values.map((row) => [...row]);
  const formulas = cellTexts(source.formulas);
  const formats = cellTexts(source.formats);
  let name = source.name;
  let visibility = source.visibility ?? "Visible";

  return {
    id,
    merged: source.merged ?? [],
    name: () => name,
    rename: (wanted) => {
      name = wanted;
    },
    visibility: () => visibility,
    setVisibility: (wanted) => {
      visibility = wanted;
    },
    usedRange: (valuesOnly) => {
      const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
      const include = (r: number, c: number): void => {
        if (r < bounds.top) bounds.top = r;
        if (r > bounds.bottom) bounds.bottom = r;
        if (c < bounds.left) bounds.left = c;
        if (c > bounds.right) bounds.right = c;
      };
      values.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== null && value !== "") include(r, c);
        });
      });
      for (const cells of valuesOnly ? [formulas] : [formulas, formats]) cells.each(include);
      const { top, left, bottom, right } = bounds;
      return bottom < 0 ? null : { r: top, c: left, h: bottom - top + 1, w: right - left + 1 };
    },
    readValues: (area) => fill(area, (r, c) => values[area.r + r]?.[area.c + c] ?? null),
    readFormulas: (area) => fill(area, (r, c) => formulas.get(area.r + r, area.c + c) ?? null),
    readFormats: (area) => fill(area, (r, c) => formats.get(area.r + r, area.c + c) ?? "General"),
    writeCells: (area, written) => {
      each(area, written, (r, c, value) => {
        if (value === null) return;
        const isFormula = typeof value === "string" && value.startsWith("=");
        formulas.set(r, c, isFormula ? value : undefined);
        setValue(r, c, isFormula ? 0 : plain(value));
      });
    },
    writeFormats: (area, written) => {
      each(area, written, (r, c, format) => {
        if (format !== null) formats.set(r, c, format === "General" ? undefined : format);
      });
    },
    remember: () => {
      const before = { name, visibility, values: values.map((row) => [...row]) };
      const backs = [formulas.remember(), formats.remember()];
      return () => {
        ({ name, visibility } = before);
        values.splice(0, values.length, ...before.values.map((row) => [...row]));
        for (const putBack of backs) putBack();
      };
    },
    changeFormulas: (change) => {
      // Filled columns hold one formula thousands of times.
      const changed = new Map<string, string>();
      formulas.each((r, c, formula) => {
        const known = changed.get(formula) ?? change(formula);
        changed.set(formula, known);
        formulas.set(r, c, known);
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

function plain(value: GridWritten): GridValue {
  if (value === "") return null;
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
}

/** Texts that few or many cells have, by row and column. */
interface CellTexts {
  get(r: number, c: number): string | undefined;
  set(r: number, c: number, text: string | undefined): void;
  each(visit: (r: number, c: number, text: string) => void): void;
  remember(): () => void;
}

/** Rows of columns, each made when it is first needed: a sheet is written row by row. */
function cellTexts(byAddress: Readonly<Record<string, string>> | undefined): CellTexts {
  const rows: (string | undefined)[][] = [];
  const texts: CellTexts = {
    get: (r, c) => rows[r]?.[c],
    set: (r, c, text) => {
      const row = rows[r];
      if (row) row[c] = text;
      else if (text !== undefined) {
        const fresh: (string | undefined)[] = [];
        fresh[c] = text;
        rows[r] = fresh;
      }
    },
    each: (visit) => {
      rows.forEach((row, r) => {
        row.forEach((text, c) => {
          if (text !== undefined) visit(r, c, text);
        });
      });
    },
    remember: () => {
      // Copied by position: rows and columns that were never written are holes.
      const copyOf = (cells: typeof rows): typeof rows => cells.map((row) => [...row]);
      const before = copyOf(rows);
      return () => {
        rows.length = 0;
        Object.assign(rows, copyOf(before));
      };
    },
  };
  for (const [address, text] of Object.entries(byAddress ?? {})) {
    const { area } = parseAddress(address);
    texts.set(area.r, area.c, text);
  }
  return texts;
}

function each<T>(
  area: Rectangle,
  matrix: readonly (readonly T[])[],
  visit: (r: number, c: number, value: T) => void,
): void {
  for (let r = 0; r < area.h && r < matrix.length; r += 1) {
    const row = matrix[r] ?? [];
    for (let c = 0; c < area.w && c < row.length; c += 1) {
      const value = row[c];
      if (value !== undefined) visit(area.r + r, area.c + c, value);
    }
  }
}
