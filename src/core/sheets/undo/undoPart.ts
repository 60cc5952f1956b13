import type { CellState, CellWrite, Change } from "../../sheet/change";
import type { CellPlace, TableArea } from "../../sheet/sheet";
import type { PlanNote, Question } from "../plan";

/** What taking back one entry of a record comes to, before all parts are put in order. */
export interface UndoPart {
  readonly cells: readonly PlacedWrite[];
  readonly rows: readonly PlacedRemoval[];
  readonly tableRows: readonly Extract<Change, { kind: "addTableRows" }>[];
  /** Sheets that go. */
  readonly sheets: readonly string[];
  /** Sheets that come back. */
  readonly added: readonly Extract<Change, { kind: "addSheet" }>[];
  readonly protection: readonly Extract<Change, { kind: "protectSheet" }>[];
  /** What another plan does on the way: a follow-up that computes as before. */
  readonly computed: readonly Change[];
  readonly computedNotes: readonly PlanNote[];
  readonly questions: readonly Question[];
  /** Cells that are left because somebody changed them. */
  readonly kept: number;
}

export interface PlacedWrite extends CellWrite {
  readonly sheet: string;
}

/** A row of a table that goes; its cells are as wide as the table. */
export interface PlacedRemoval {
  readonly sheet: string;
  readonly table: TableArea;
  readonly row: number;
  readonly from: readonly CellState[];
}

export const nothingToUndo: UndoPart = {
  cells: [],
  rows: [],
  tableRows: [],
  sheets: [],
  added: [],
  protection: [],
  computed: [],
  computedNotes: [],
  questions: [],
  kept: 0,
};

/** Lays the parts of several entries together, in their order. */
export const joinParts = (parts: readonly UndoPart[]): UndoPart => ({
  cells: parts.flatMap(({ cells }) => cells),
  rows: parts.flatMap(({ rows }) => rows),
  tableRows: parts.flatMap(({ tableRows }) => tableRows),
  sheets: parts.flatMap(({ sheets }) => sheets),
  added: parts.flatMap(({ added }) => added),
  protection: parts.flatMap(({ protection }) => protection),
  computed: parts.flatMap(({ computed }) => computed),
  computedNotes: parts.flatMap(({ computedNotes }) => computedNotes),
  questions: parts.flatMap(({ questions }) => questions),
  kept: parts.reduce((sum, { kept }) => sum + kept, 0),
});

/** A key for a cell: `placeKey({ sheet: "Löften", row: 6, column: 1 }) → "Löften!6,1"`. */
export const placeKey = ({ sheet, row, column }: CellPlace): string =>
  `${sheet}!${String(row)},${String(column)}`;
