import type { Area, CellValue } from "./sheet";

/**
 * What to write into a workbook, as data: planned by the core, carried out by an adapter.
 *
 * Rows and columns are zero-based, as in `sheet.ts`. Formulas are in English with commas; a column of
 * a table's own row is written out, `Tabell[[#This Row],[Utfall]]`, as files keep it, and functions of
 * ours by their name, `LOFTE.BEDOMNING(…)`. Adapters translate to what their side calls them.
 */
export type Change =
  | AddSheet
  | LaySheetAnew
  | WriteCells
  | AddTableRows
  | RemoveTableRows
  | RemoveSheet
  | ProtectSheet;

/** What a cell is to hold. Texts are data whatever they begin with; `null` leaves or makes it empty. */
export type CellContent = string | number | boolean | null | FormulaContent;

/** A formula with its leading `=`. */
export interface FormulaContent {
  readonly formula: string;
}

/** Tells a formula from plain content: `isFormula({ formula: "=1+1" }) → true`. */
export const isFormula = (content: CellContent): content is FormulaContent =>
  typeof content === "object" && content !== null;

/** Makes a whole sheet. It is built hidden and shown in one last step. Refused where the name is taken. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly sheet: string;
  /** The sheet it stands behind; `null` is last. */
  readonly after: string | null;
  readonly layout: SheetLayout;
}

/** Takes everything off a sheet that is ours alone, and lays it anew. */
export interface LaySheetAnew {
  readonly kind: "laySheetAnew";
  readonly sheet: string;
  readonly layout: SheetLayout;
}

/** Writes single cells of a sheet that is there. */
export interface WriteCells {
  readonly kind: "writeCells";
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /** How new cells look, where those below a plain range have no look yet. */
  readonly styles?: readonly StyledArea[];
}

/** One cell to write; refused where it no longer holds what the plan was made for. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly from: CellState;
  readonly to: CellContent;
}

/** What a cell held when the plan was made. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Adds rows at the end of an Excel table. Refused where something stands below it. */
export interface AddTableRows {
  readonly kind: "addTableRows";
  readonly sheet: string;
  readonly table: string;
  /** The whole table with its headings as it was when the plan was made. */
  readonly area: Area;
  /** One content for each column of the table, in the order they stand. */
  readonly rows: readonly (readonly CellContent[])[];
  /** How the new rows look, in the sheet's own rows and columns. */
  readonly look: Pick<SheetLayout, "styles" | "validations" | "conditions">;
}

/** Takes rows out of an Excel table; what stands below in the table moves up. */
export interface RemoveTableRows {
  readonly kind: "removeTableRows";
  readonly sheet: string;
  readonly table: string;
  readonly area: Area;
  /** Rows of the sheet, highest first, with what they held when the plan was made. */
  readonly rows: readonly { readonly row: number; readonly from: readonly CellState[] }[];
}

/** Takes away a sheet that is ours. */
export interface RemoveSheet {
  readonly kind: "removeSheet";
  readonly sheet: string;
}

/** Locks a sheet without a password, or unlocks it. */
export interface ProtectSheet {
  readonly kind: "protectSheet";
  readonly sheet: string;
  readonly isOn: boolean;
}

/** Everything on a sheet that is made from nothing. Later styles go over earlier ones. */
export interface SheetLayout {
  readonly blocks: readonly Block[];
  readonly tables: readonly TableLayout[];
  readonly styles: readonly StyledArea[];
  readonly columns: readonly ColumnLayout[];
  readonly validations: readonly Validation[];
  readonly conditions: readonly Condition[];
  /** How many rows and columns stay in view; `null` scrolls all. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLayout | null;
  readonly charts: readonly ChartLayout[];
  readonly visibility: "visible" | "hidden";
}

/** A blank sheet that is seen, to lay something on. */
export const emptyLayout: SheetLayout = {
  blocks: [],
  tables: [],
  styles: [],
  columns: [],
  validations: [],
  conditions: [],
  frozen: null,
  page: null,
  charts: [],
  visibility: "visible",
};

/** Neighbouring cells; the rows have the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** An Excel table over cells of the blocks, with real headings. */
export interface TableLayout {
  readonly name: string;
  readonly area: Area;
  /** Columns of one formula, by their position in the table: written once and filled down. */
  readonly formulas: readonly { readonly column: number; readonly formula: string }[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  /** In its en-US form: `0.0%`, `yyyy-mm-dd`. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  /** Colours as `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Whether the cell can be changed on a locked sheet; cells are locked unless said. */
  readonly isLocked?: boolean;
}

export interface ColumnLayout {
  readonly column: number;
  /** In characters of the standard font. */
  readonly width: number;
  readonly isHidden?: boolean;
}

/** What may be typed into cells, with words for who stands in one. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly sheet: string; readonly area: Area }
    | { readonly kind: "date" }
    /** A message alone: anything may be typed. */
    | { readonly kind: "any" };
  /** Refuses other values, or warns and lets the person decide. */
  readonly isStrict: boolean;
  readonly inputTitle: string;
  readonly inputText: string;
  readonly errorTitle: string;
  readonly errorText: string;
}

/** A look that depends on a formula, which is written for the area's first cell. */
export interface Condition {
  readonly area: Area;
  readonly formula: string;
  readonly style: {
    readonly color: string;
    readonly fill: string;
    readonly bold?: boolean;
    /** Puts a symbol before the cell's word without changing its value: `"✓ "@`. */
    readonly numberFormat?: string;
  };
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** How many printed pages the columns are fitted to; left out is one. */
  readonly pagesWide?: number;
  /** The headings that every printed page repeats, as sheet rows. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** The columns that tell rows apart on every printed page; left out is none. */
  readonly titleColumns?: { readonly first: number; readonly last: number } | null;
  /** What is printed; `null` is all. */
  readonly area: Area | null;
}

/** A native Excel chart over cells of its own sheet. */
export interface ChartLayout {
  readonly name: string;
  readonly kind: "stackedBars" | "lines";
  readonly title: string;
  /** What a person who does not see the chart is told. */
  readonly alternative: string;
  /** The cells with names of the series in the first row and of the categories in the first column. */
  readonly data: Area;
  /** Where it stands, in cells. */
  readonly place: Area;
  /** One colour for each series, as `#RRGGBB`. */
  readonly colors: readonly string[];
}
