import type {
  ChartFurnishing,
  ConditionalFurnishing,
  Furnishings,
  NameFurnishing,
  SheetFurnishing,
  TableFurnishing,
} from "./furnishings/furnishings";
import type { Layer } from "./furnishings/layers";
import type { Rectangle } from "./rectangle";

export type { Rectangle };

/**
 * The port between the host that speaks office.js's protocol and whatever holds the cells.
 *
 * Two things stand behind it: Univer in the page, and a plain grid in memory for Jest.
 * Everything is zero-based and rectangular: `{r: 0, c: 1, h: 2, w: 3}` is B1:D2.
 */

/** What a cell holds; `null` is an empty cell, an error is its text with `isError`. */
export type GridValue = string | number | boolean | null | GridError;

/** A cell error such as `{ error: "#N/A" }`. */
export interface GridError {
  readonly error: string;
  /** Why, in a custom function's own words; shown where the cell is hovered, never part of its value. */
  readonly message?: string;
}

/** What may be written into a cell: a text that begins with `=` and is no formula must say so. */
export type GridWritten = GridValue | GridText;

/** Text that stays text whatever it looks like. */
export interface GridText {
  readonly text: string;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The whole table with its heading row. */
  readonly area: Rectangle;
  readonly hasHeadings: boolean;
  /** True when the last row of the area is the row of totals. */
  readonly hasTotals: boolean;
}

/** A workbook to open: what was read from an .xlsx, or what a test made up, as plain JSON. */
export interface GridWorkbook {
  readonly name: string;
  readonly sheets: readonly GridWorkbookSheet[];
  /** Document settings, key to JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly names?: readonly NameFurnishing[];
  /** Name of the sheet that is shown first; the first visible one when left out. */
  readonly activeSheet?: string;
  /** Sheets may be neither added nor renamed nor removed. */
  readonly isStructureProtected?: boolean;
  /** The document was opened for reading only. */
  readonly isReadOnly?: boolean;
}

export interface GridWorkbookSheet {
  readonly name: string;
  /** Locked cells may not be written; every cell is locked unless its look says otherwise. */
  readonly isProtected?: boolean;
  /** Cells that may be written on a protected sheet. */
  readonly unlocked?: readonly Rectangle[];
  /** Looks of its cells, later over earlier. */
  readonly looks?: readonly Layer[];
  readonly conditions?: readonly ConditionalFurnishing[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** A filter that belongs to no table hides some rows. */
  readonly isFiltered?: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly visibility?: GridSheet["visibility"];
  /** Rows from A1; `null` is empty. Formulas are given apart. */
  readonly values: readonly (readonly GridValue[])[];
  /** Address (`"B7"`) to formula in English, `LOFTE.X(A1,2)` style, with the leading `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Address to number format in its en-US form (`"0 %"`, `"yyyy-mm-dd"`). */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly area: Rectangle;
    readonly hasTotals?: boolean;
    /** A filter hides some of its rows. */
    readonly isFiltered?: boolean;
    readonly furnishing?: Partial<TableFurnishing>;
  }[];
  /** Areas that the formula in their first cell fills; the values there are its results. */
  readonly arrays?: readonly Rectangle[];
  /** Heights of rows in points, by zero-based row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Charts, whose cells are named by their sheet. */
  readonly charts?: readonly (Omit<ChartFurnishing, "data"> & {
    readonly data: { readonly sheet: string; readonly area: Rectangle };
  })[];
  /** What else the sheet has, over what is said above. */
  readonly furnishing?: Partial<SheetFurnishing>;
  readonly merged?: readonly Rectangle[];
  /** Column widths in characters, by zero-based column. */
  readonly widths?: Readonly<Record<number, number>>;
  readonly boldRows?: readonly number[];
}

/** A call of a custom function that a cell waits for. Arguments are matrices, or `null` when left out. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly (readonly (readonly GridValue[])[] | null)[];
  readonly address: string;
}

/** A custom function as its metadata file describes it (what the grid needs to accept the name). */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
  }[];
  readonly resultIsMatrix: boolean;
}

export type GridEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly byApi: boolean;
      /** Somebody else who has the workbook open made the change. */
      readonly isRemote?: boolean;
    }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Rectangle }
  | { readonly type: "activated"; readonly sheetId: string }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "added"; readonly sheetId: string }
  | { readonly type: "deleted"; readonly sheetId: string }
  | { readonly type: "protection"; readonly sheetId: string; readonly isProtected: boolean }
  | {
      readonly type: "visibility";
      readonly sheetId: string;
      readonly before: GridSheet["visibility"];
      readonly after: GridSheet["visibility"];
    }
  | {
      readonly type: "renamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    };

/** What a holder of cells must be able to do for the host. */
export interface GridPort {
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  addSheet(name: string): GridSheet;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  activateSheet(sheetId: string): void;
  setVisibility(sheetId: string, visibility: GridSheet["visibility"]): void;
  /** Puts a sheet at a place among all sheets, hidden ones too; the first is 0. */
  moveSheet(sheetId: string, position: number): void;

  /** The used rectangle, or `null` on an empty sheet. With `valuesOnly`, formats do not count. */
  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null;
  readValues(sheetId: string, area: Rectangle): GridValue[][];
  /** Formula in English with `=`, or `null` where the cell has none. */
  readFormulas(sheetId: string, area: Rectangle): (string | null)[][];
  readFormats(sheetId: string, area: Rectangle): string[][];
  /** `null` leaves a cell as it is, `""` clears it; a string with a leading `=` is a formula. */
  writeCells(sheetId: string, area: Rectangle, values: readonly (readonly GridWritten[])[]): void;
  writeFormats(
    sheetId: string,
    area: Rectangle,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  merged(sheetId: string): readonly Rectangle[];
  tables(): readonly GridTable[];
  /** The headings are in the cells already. */
  addTable(sheetId: string, area: Rectangle, name: string): GridTable;
  /** A new name, area or row of totals; formulas that name the table follow a new name. */
  changeTable(
    tableId: string,
    change: Partial<Pick<GridTable, "name" | "area" | "hasTotals">>,
  ): void;
  /** The cells stay, the table is gone. */
  removeTable(tableId: string): void;

  /** All that a sheet has beside what its cells hold. */
  readonly furnishings: Furnishings;

  selection(): { readonly sheetId: string; readonly area: Rectangle };
  select(sheetId: string, area: Rectangle): void;
  isEditing(): boolean;

  /** Resolves when built-in formulas have settled; never waits for custom functions. */
  settle(): Promise<void>;
  /**
   * Makes the functions known to the grid. `call` answers in the order of the calls, one matrix each (a
   * single value is 1×1). Registering again replaces them and calculates the cells that use them anew.
   */
  registerFunctions(
    functions: readonly FunctionDescription[],
    call: (calls: readonly FunctionCall[]) => Promise<readonly GridValue[][][]>,
  ): void;
  on(listener: (event: GridEvent) => void): () => void;
  dispose(): void;
}
