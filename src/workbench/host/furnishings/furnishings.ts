import type { Rectangle } from "../rectangle";
import type { Layer } from "./layers";

/** What a workbook has beside the content of its cells, as plain values that are replaced whole. */
export interface Furnishings {
  /** An unfurnished sheet where nothing was said of it. */
  sheet(sheetId: string): SheetFurnishing;
  change(sheetId: string, change: Partial<SheetFurnishing>): void;
  table(tableId: string): TableFurnishing;
  changeTable(tableId: string, change: Partial<TableFurnishing>): void;
  workbook(): WorkbookFurnishing;
  changeWorkbook(change: Partial<WorkbookFurnishing>): void;
  /** Called after a sheet's furnishing has changed. */
  onChange(listener: (sheetId: string, change: Partial<SheetFurnishing>) => void): void;
  /** Remembers everything; what is returned puts it back without telling. */
  remember(): () => void;
}

export interface SheetFurnishing {
  readonly layers: readonly Layer[];
  /** By zero-based column, in the unit of Excel's API. */
  readonly widths: Readonly<Record<number, number>>;
  /** Heights that somebody has set, in points, by zero-based row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly conditions: readonly ConditionalFurnishing[];
  readonly charts: readonly ChartFurnishing[];
  /** The cells that stay in view, `null` where all scroll. */
  readonly frozen: Rectangle | null;
  readonly protection: SheetProtection | null;
  readonly page: PageFurnishing;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly comments: readonly CommentFurnishing[];
  /** The sheet's own filter, which belongs to no table, hides rows. */
  readonly isFiltered: boolean;
}

export interface SheetProtection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A conditional format, by a formula unless its kind says otherwise. */
export interface ConditionalFurnishing {
  readonly id: string;
  readonly kind?: "Custom" | "CellValue" | "ContainsText" | "TopBottom";
  /** The rule of the other kinds, its parts as Excel's API gives them: `{ operator: "LessThan", formula1: "=5" }`. */
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly areas: readonly Rectangle[];
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string;
  readonly stopIfTrue: boolean;
}

/** What somebody remarks on a cell: a comment with its answers, or a note, which has none. */
export interface CommentFurnishing {
  readonly id: string;
  readonly cell: Rectangle;
  readonly kind: "comment" | "note";
  readonly author: string;
  readonly content: string;
  readonly isResolved: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly replies: readonly {
    readonly id: string;
    readonly author: string;
    readonly content: string;
    readonly created: number;
  }[];
}

export interface ChartFurnishing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly data: { readonly sheetId: string; readonly area: Rectangle };
  readonly seriesBy: string;
  /** The cells that it covers, `null` where nobody has said. */
  readonly place: Rectangle | null;
  /** Everything else that was set, by its path: `"title/text"`, `"series/0/format/fill"`. */
  readonly set: Readonly<Record<string, unknown>>;
}

export interface PageFurnishing {
  /** `"orientation"`, `"paperSize"`, `"zoom"` and so on, as Excel's API gives them. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly titleRows: Rectangle | null;
  readonly titleColumns: Rectangle | null;
  readonly printArea: Rectangle | null;
}

export interface TableFurnishing {
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly isFiltered: boolean;
  readonly showBandedRows: boolean;
}

export interface WorkbookFurnishing {
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly names: readonly NameFurnishing[];
  readonly xmlParts: readonly XmlPart[];
}

/** A piece of XML that an add-in keeps in the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface NameFurnishing {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
}

const emptySheet: SheetFurnishing = {
  layers: [],
  widths: {},
  heights: {},
  hiddenColumns: [],
  hiddenRows: [],
  conditions: [],
  charts: [],
  comments: [],
  frozen: null,
  protection: null,
  page: { set: {}, titleRows: null, titleColumns: null, printArea: null },
  tabColor: "",
  showGridlines: true,
  isFiltered: false,
};

const emptyTable: TableFurnishing = {
  style: "TableStyleMedium2",
  showFilterButton: true,
  isFiltered: false,
  showBandedRows: true,
};

/** A store of furnishings in which nothing stands yet. */
export function createFurnishings(): Furnishings {
  const sheets = new Map<string, SheetFurnishing>();
  const tables = new Map<string, TableFurnishing>();
  const listeners: ((sheetId: string, change: Partial<SheetFurnishing>) => void)[] = [];
  let workbook: WorkbookFurnishing = {
    isStructureProtected: false,
    isReadOnly: false,
    names: [],
    xmlParts: [],
  };
  const sheet = (sheetId: string): SheetFurnishing => sheets.get(sheetId) ?? emptySheet;
  const table = (tableId: string): TableFurnishing => tables.get(tableId) ?? emptyTable;
  return {
    sheet,
    change: (sheetId, change) => {
      sheets.set(sheetId, { ...sheet(sheetId), ...change });
      for (const listener of listeners) listener(sheetId, change);
    },
    table,
    changeTable: (tableId, change) => {
      tables.set(tableId, { ...table(tableId), ...change });
    },
    workbook: () => workbook,
    changeWorkbook: (change) => {
      workbook = { ...workbook, ...change };
    },
    onChange: (listener) => void listeners.push(listener),
    remember: () => {
      const before = { sheets: [...sheets], tables: [...tables], workbook };
      return () => {
        sheets.clear();
        tables.clear();
        for (const [id, one] of before.sheets) sheets.set(id, one);
        for (const [id, one] of before.tables) tables.set(id, one);
        ({ workbook } = before);
      };
    },
  };
}
