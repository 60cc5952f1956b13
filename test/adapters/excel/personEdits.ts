import fc from "fast-check";
import { readWritten } from "../../../src/workbench/host/moveCells";
import type { GridPort, GridTable, GridWritten } from "../../../src/workbench/host/port";
import { shiftCells } from "../../../src/workbench/host/shiftCells";
import {
  bodyOf,
  contentAt,
  headingAt,
  isBasisHeading,
  rowsOf,
  typedCells,
  type TypedCell,
} from "./typedCells";

const kinds = [
  "type",
  "clear",
  "typeHeading",
  "typeAbove",
  "typeBeside",
  "typeBelow",
  "sort",
  "filter",
  "clearFilter",
  "hideRow",
  "hideColumn",
  "showColumns",
  "insertColumn",
  "moveColumn",
  "addRow",
  "deleteRow",
  "addTotals",
  "renameSheet",
] as const;

/** What a person does to a table or beside it; numbers pick rows and columns of what there is. */
export interface PersonEdit {
  readonly kind: (typeof kinds)[number];
  readonly table: string;
  readonly one: number;
  readonly two: number;
  readonly shape: "text" | "formulaText" | "number" | "share" | "formula";
}

/** A person in front of a grid, of whom it is known what they typed. */
export interface Person {
  readonly does: (edit: PersonEdit) => void;
  /** All cells that hold what they typed, on the sheet they typed it on. */
  readonly typed: () => readonly TypedCell[];
}

const pick = fc.nat({ max: 60 });

/** A few edits of the tables named, mostly typing. */
export const personEdits = (...tables: readonly string[]): fc.Arbitrary<readonly PersonEdit[]> =>
  fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom("type" as const, "addRow", "filter") },
        { weight: 3, arbitrary: fc.constantFrom(...kinds) },
      ),
      table: fc.constantFrom(...tables),
      one: pick,
      two: pick,
      shape: fc.constantFrom("text", "formulaText", "number", "share", "formula"),
    }),
    { maxLength: 8 },
  );

export function createPerson(port: GridPort): Person {
  const writers = new Map<string, string>();
  let count = 0;

  /** Types what stands nowhere else, so that it can be found again. */
  function type(sheetId: string, r: number, c: number, shape: PersonEdit["shape"]): void {
    count += 1;
    const { content, format } = typedContent(shape, count);
    write(sheetId, r, c, content);
    const area = { r, c, h: 1, w: 1 };
    if (format !== null) port.writeFormats(sheetId, area, [[format]]);
    writers.set(contentAt(port, sheetId, area), sheetId);
  }
  const write = (sheetId: string, r: number, c: number, content: GridWritten): void => {
    port.writeCells(sheetId, { r, c, h: 1, w: 1 }, [[content]]);
  };

  return {
    does: ({ kind, table: name, one, two, shape }) => {
      const table = port.tables().find((found) => found.name === name);
      if (!table) return;
      const { id, sheetId, area, hasTotals } = table;
      const body = bodyOf(table);
      const [row, column] = [body.r + (one % body.h), area.c + (two % area.w)];
      const sheet = port.furnishings.sheet(sheetId);
      const { isFiltered } = port.furnishings.table(id);
      const isBasis = isBasisHeading(headingAt(port, table, column));
      const below = { ...area, r: area.r + area.h, h: 1 };
      const isFreeBelow = port.readValues(sheetId, below)[0]?.every((value) => value === null);
      switch (kind) {
        case "type":
          if (!isBasis) type(sheetId, row, column, shape);
          return;
        case "clear":
          if (!isBasis) write(sheetId, row, column, "");
          return;
        case "typeHeading":
          if (!isBasis) type(sheetId, area.r, column, "text");
          return;
        case "typeAbove":
          if (area.r > 0) type(sheetId, one % area.r, two % 9, shape);
          return;
        case "typeBeside":
          type(sheetId, area.r + (one % (area.h + 3)), area.c + area.w + 1 + (two % 3), shape);
          return;
        case "typeBelow":
          type(sheetId, below.r + (one % 4), column, shape);
          return;
        case "sort":
          sortRows(port, table, column);
          return;
        case "filter": {
          port.furnishings.changeTable(id, { isFiltered: true });
          const hidden = rowsOf(body).filter((r) => r === row || (r + two) % 3 === 0);
          port.furnishings.change(sheetId, { hiddenRows: [...sheet.hiddenRows, ...hidden] });
          return;
        }
        case "clearFilter": {
          port.furnishings.changeTable(id, { isFiltered: false });
          const hiddenRows = sheet.hiddenRows.filter((r) => !rowsOf(body).includes(r));
          port.furnishings.change(sheetId, { hiddenRows });
          return;
        }
        case "hideRow":
          port.furnishings.change(sheetId, { hiddenRows: [...sheet.hiddenRows, row] });
          return;
        case "hideColumn":
          port.furnishings.change(sheetId, { hiddenColumns: [...sheet.hiddenColumns, column] });
          return;
        case "showColumns":
          port.furnishings.change(sheetId, { hiddenColumns: [] });
          return;
        case "insertColumn":
          shiftCells(port, sheetId, { ...area, c: column, w: 1 }, "insertRight");
          port.changeTable(id, { area: { ...area, w: area.w + 1 } });
          type(sheetId, area.r, column, "text");
          return;
        case "moveColumn":
          moveColumn(port, table, one % area.w, two % area.w);
          return;
        case "addRow":
          if (isFiltered || hasTotals || isFreeBelow !== true) return;
          port.changeTable(id, { area: { ...area, h: area.h + 1 } });
          newRow(table, one).forEach((content, c) => {
            write(sheetId, below.r, area.c + c, content);
          });
          return;
        case "deleteRow":
          if (!isFiltered && body.h > 1) {
            shiftCells(port, sheetId, { ...body, r: row, h: 1 }, "deleteUp");
          }
          return;
        case "addTotals":
          if (hasTotals || isFreeBelow !== true) return;
          port.changeTable(id, { area: { ...area, h: area.h + 1 }, hasTotals: true });
          type(sheetId, below.r, column, shape);
          return;
        case "renameSheet":
          count += 1;
          port.renameSheet(sheetId, `Eget ${String(count)}`);
          return;
      }
    },
    typed: () => typedCells(port, writers),
  };

  /** A row with an id that is known or new, of the year that is followed up. */
  function newRow(table: GridTable, which: number): readonly GridWritten[] {
    const contents: Readonly<Record<string, GridWritten>> = {
      LöftesID: ["E21-1", "e21-2", "E21-9", "eget", ""][which % 5] ?? "",
      Löfte: "Ännu fler möten",
      År: 2021,
      Måltyp: "minst",
      Målvärde: which,
    };
    const columns = Array.from({ length: table.area.w }, (_, at) => table.area.c + at);
    return columns.map((column) => contents[headingAt(port, table, column)] ?? "");
  }
}

function typedContent(
  shape: PersonEdit["shape"],
  number: number,
): { readonly content: GridWritten; readonly format: string | null } {
  const figure = 700_000 + number;
  switch (shape) {
    case "text":
      return { content: `skrivet ${String(number)}`, format: null };
    case "formulaText":
      return { content: { text: `=skrivet ${String(number)}` }, format: "@" };
    case "number":
      return { content: figure, format: null };
    case "share":
      return { content: figure / 1_000_000, format: "0.0%" };
    case "formula":
      return { content: `=${String(figure)}`, format: null };
  }
}

/** Sorts the rows that can be seen, as Excel does. */
function sortRows(port: GridPort, table: GridTable, by: number): void {
  const { sheetId } = table;
  const hidden = port.furnishings.sheet(sheetId).hiddenRows;
  const { isFiltered } = port.furnishings.table(table.id);
  const body = bodyOf(table);
  const rows = rowsOf(body).filter((r) => !isFiltered || !hidden.includes(r));
  const key = (r: number): string => contentAt(port, sheetId, { r, c: by, h: 1, w: 1 });
  const sorted = [...rows].sort((a, b) => key(a).localeCompare(key(b)));
  const lines = sorted.map((r) => lineOf(port, sheetId, { ...body, r, h: 1 }));
  lines.forEach(({ contents, formats }, at) => {
    const target = { ...body, r: rows[at] ?? body.r, h: 1 };
    port.writeCells(sheetId, target, contents);
    port.writeFormats(sheetId, target, formats);
  });
}

function moveColumn(port: GridPort, { sheetId, area }: GridTable, from: number, to: number): void {
  const { contents, formats } = lineOf(port, sheetId, area);
  const moved = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] =>
    rows.map((row) => {
      const rest = row.filter((_, at) => at !== from);
      return [...rest.slice(0, to), ...row.slice(from, from + 1), ...rest.slice(to)];
    });
  port.writeCells(sheetId, area, moved(contents));
  port.writeFormats(sheetId, area, moved(formats));
}

const lineOf = (port: GridPort, sheetId: string, area: GridTable["area"]) => ({
  contents: readWritten(port, sheetId, area),
  formats: port.readFormats(sheetId, area),
});
