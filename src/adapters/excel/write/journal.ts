import { isFormula, type CellContent, type Change } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { sheetIn, tableIn, type Situation } from "./situation";
import { contentOf } from "./written";

/**
 * How writes into sheets that were there are taken back when they break off midway. Plain JSON: it is
 * kept in the workbook while it is written, so that even a pane that went away can be made up for.
 */
export type JournalEntry =
  | JournalCells
  | {
      readonly kind: "rowsAdded";
      readonly table: string;
      readonly area: Area;
      readonly count: number;
      readonly hasTotals: boolean;
      readonly cells: JournalCells;
    }
  /** The rows in the order they were taken away, highest first. */
  | {
      readonly kind: "rowsRemoved";
      readonly table: string;
      readonly area: Area;
      readonly rows: readonly number[];
      /** Left out by version 0.2. */
      readonly hasTotals?: boolean;
      readonly cells: JournalCells;
    }
  | { readonly kind: "protection"; readonly sheetId: string; readonly wasOn: boolean };

/** Cells with what they held and what they were to hold, by positions in `contents`. */
export interface JournalCells {
  readonly kind: "cells";
  readonly sheetId: string;
  readonly contents: readonly CellContent[];
  /** Row, column, before, after: four numbers for each cell. */
  readonly cells: readonly number[];
}

/** One cell of a journal, unpacked. */
export interface JournalCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * Writes down how changes would be taken back, in the order they are carried out. Sheets that are made
 * or taken away are not part of it.
 */
export const journalOf = (changes: readonly Change[], situation: Situation): JournalEntry[] =>
  changes.flatMap((change): JournalEntry[] => {
    const sheet = sheetIn(situation, change.sheet);
    if (!sheet) return [];
    switch (change.kind) {
      case "writeCells": {
        const cells = change.cells.map(({ row, column, from, to }) => ({
          row,
          column,
          before: contentOf(from),
          after: to,
        }));
        return [pack(sheet.id, cells)];
      }
      case "addTableRows": {
        const { table, area, rows } = change;
        const hasTotals = tableIn(situation, table)?.hasTotals ?? false;
        const first = firstNewRow(area, hasTotals);
        const cells = rows.flatMap((contents, down) =>
          contents.map((after, along) => ({
            row: first + down,
            column: area.column + along,
            before: null,
            after,
          })),
        );
        const count = rows.length;
        return [{ kind: "rowsAdded", table, area, count, hasTotals, cells: pack(sheet.id, cells) }];
      }
      case "removeTableRows": {
        const { table, area, rows } = change;
        const cells = rows.flatMap(({ row, from }) =>
          from.map((state, along) => ({
            row,
            column: area.column + along,
            before: contentOf(state),
            after: null,
          })),
        );
        return [
          {
            kind: "rowsRemoved",
            table,
            area,
            rows: rows.map(({ row }) => row),
            hasTotals: tableIn(situation, table)?.hasTotals ?? false,
            cells: pack(sheet.id, cells),
          },
        ];
      }
      case "protectSheet":
        return [{ kind: "protection", sheetId: sheet.id, wasOn: sheet.isProtected }];
      case "addSheet":
      case "laySheetAnew":
      case "removeSheet":
        return [];
    }
  });

/** Where the first new row of a table stands: after its last one, where a row of totals moves down. */
export const firstNewRow = (area: Area, hasTotals: boolean): number =>
  area.row + area.height - (hasTotals ? 1 : 0);

/** Packs cells: each content stands once, however many cells hold it. */
function pack(sheetId: string, cells: readonly JournalCell[]): JournalCells {
  const contents: CellContent[] = [];
  const positions = new Map<string, number>();
  const positionOf = (content: CellContent): number => {
    const key = JSON.stringify(content);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, contents.length);
    return contents.push(content) - 1;
  };
  const packed = cells.flatMap(({ row, column, before, after }) => [
    row,
    column,
    positionOf(before),
    positionOf(after),
  ]);
  return { kind: "cells", sheetId, contents, cells: packed };
}

/** The cells of an entry, one by one. */
export function unpack({ contents, cells }: JournalCells): JournalCell[] {
  const unpacked: JournalCell[] = [];
  for (let at = 0; at + 3 < cells.length; at += 4) {
    const [row = 0, column = 0, before = 0, after = 0] = cells.slice(at, at + 4);
    unpacked.push({
      row,
      column,
      before: contents[before] ?? null,
      after: contents[after] ?? null,
    });
  }
  return unpacked;
}

/**
 * Tells whether a cell still holds what a content was written as. Excel writes formulas in its own way,
 * so any formula is taken for ours where ours was one.
 */
export const holds = (
  now: { readonly value: unknown; readonly formula: string | null },
  content: CellContent,
): boolean => {
  if (isFormula(content)) return now.formula !== null;
  return now.formula === null && (now.value ?? "") === (content ?? "");
};
