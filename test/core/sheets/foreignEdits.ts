import fc from "fast-check";
import { headingText } from "../../../src/core/sheets/headingText";
import type { CellValue, Sheet, Workbook } from "../../../src/core/sheet/sheet";

/** What a person may do to a sheet with a table between two of our operations. */
export type ForeignEdit =
  | { readonly kind: "type"; readonly row: number; readonly column: number }
  | { readonly kind: "swapRows"; readonly one: number; readonly two: number }
  | { readonly kind: "swapColumns"; readonly one: number; readonly two: number }
  | { readonly kind: "insertColumn"; readonly at: number }
  | { readonly kind: "insertRowAbove" }
  | { readonly kind: "deleteRow"; readonly row: number }
  | { readonly kind: "rename" };

const position = fc.nat({ max: 40 });
const kind = <Kind extends ForeignEdit["kind"]>(name: Kind) => fc.constant(name);

/** A few edits in any order; positions are taken modulo what there is. */
export const foreignEdits: fc.Arbitrary<readonly ForeignEdit[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: kind("type"), row: position, column: position }),
    },
    fc.record({ kind: kind("swapRows"), one: position, two: position }),
    fc.record({ kind: kind("swapColumns"), one: position, two: position }),
    fc.record({ kind: kind("insertColumn"), at: position }),
    fc.record({ kind: kind("insertRowAbove") }),
    fc.record({ kind: kind("deleteRow"), row: position }),
    fc.record({ kind: kind("rename") }),
  ),
  { maxLength: 8 },
);

/** What typed cells hold begins so, and each holds another text. */
const typedMark = "skrivet för hand ";

/** A typed cell as a person would find it again: by sheet, heading and the row's id. */
export interface TypedCell {
  readonly sheet: string;
  readonly heading: CellValue;
  readonly id: CellValue;
  readonly text: string;
}

/** Does the edits to the sheet of a table, one after the other. */
export const editedBy = (
  workbook: Workbook,
  table: string,
  edits: readonly ForeignEdit[],
): Workbook =>
  edits.reduce(
    (current, edit, number) => ({
      ...current,
      sheets: current.sheets.map((sheet) =>
        sheet.tables.some(({ name }) => name === table) ? edited(sheet, edit, number) : sheet,
      ),
    }),
    workbook,
  );

/** All that was typed on the sheets with tables. */
export const typedIn = ({ sheets }: Workbook): readonly TypedCell[] =>
  sheets.flatMap((sheet) => {
    const top = sheet.tables[0]?.area.row ?? 0;
    const headings = sheet.values[top - sheet.origin.row] ?? [];
    const idAt = headings.indexOf("LöftesID");
    return sheet.values.flatMap((row) =>
      row.flatMap((value, c) =>
        typeof value === "string" && value.startsWith(typedMark)
          ? [
              {
                sheet: sheet.name,
                heading: headings[c] ?? null,
                id: row[idAt] ?? null,
                text: value,
              },
            ]
          : [],
      ),
    );
  });

function edited(sheet: Sheet, edit: ForeignEdit, number: number): Sheet {
  const table = sheet.tables[0];
  if (!table) return sheet;
  const { area } = table;
  const top = area.row - sheet.origin.row;
  const body = area.height - 1;
  const rowAt = (row: number): number => top + 1 + (row % Math.max(1, body));
  const columnAt = (column: number): number => (column % area.width) + area.column;
  const within = (row: number): boolean => row > top && row <= top + body;
  switch (edit.kind) {
    case "type": {
      if (body < 1) return sheet;
      const [row, column] = [rowAt(edit.row), columnAt(edit.column)];
      // An id that is typed over makes another row of it, and the hidden basis is ours alone.
      if (/^(?:LöftesID|Underlag)/.test(headingText(sheet.values[top]?.[column]))) return sheet;
      const text = typedMark + String(number);
      return withMatrices(sheet, {
        values: put(sheet.values, row, column, text),
        formulas: put(sheet.formulas, row, column, null),
        formats: sheet.formats,
      });
    }
    case "swapRows": {
      const [one, two] = [rowAt(edit.one), rowAt(edit.two)];
      return mapRows(sheet, (rows) =>
        rows.map((row, r) => (r === one ? rows[two] : r === two ? rows[one] : row) ?? row),
      );
    }
    case "swapColumns": {
      const [one, two] = [columnAt(edit.one), columnAt(edit.two)];
      return mapRows(sheet, (rows) =>
        rows.map((row, r) =>
          r === top || within(r)
            ? row.map((cell, c) => cellAt(row, c === one ? two : c === two ? one : c, cell))
            : row,
        ),
      );
    }
    case "insertColumn": {
      const at = columnAt(edit.at);
      const widened = mapRows(
        sheet,
        (rows, empty) => rows.map((row) => [...row.slice(0, at), empty, ...row.slice(at)]),
        { ...area, width: area.width + 1 },
      );
      return { ...widened, values: put(widened.values, top, at, `Egen ${String(number)}`) };
    }
    case "insertRowAbove":
      return mapRows(sheet, (rows, empty) => [(rows[0] ?? []).map(() => empty), ...rows], {
        ...area,
        row: area.row + 1,
      });
    case "deleteRow": {
      if (body < 2) return sheet;
      const gone = rowAt(edit.row);
      return mapRows(sheet, (rows) => rows.filter((_, r) => r !== gone), {
        ...area,
        height: area.height - 1,
      });
    }
    case "rename":
      return { ...sheet, name: `${sheet.name.slice(0, 20)} ${String(number)}` };
  }
}

type Matrix<Cell> = readonly (readonly Cell[])[];

function mapRows(
  sheet: Sheet,
  change: <Cell>(rows: Matrix<Cell>, empty: Cell) => Matrix<Cell>,
  area = sheet.tables[0]?.area,
): Sheet {
  const tables = sheet.tables.map((table, at) => (at === 0 && area ? { ...table, area } : table));
  return {
    ...sheet,
    tables,
    values: change<CellValue>(sheet.values, null),
    formulas: change<string | null>(sheet.formulas, null),
    formats: change(sheet.formats, "General"),
  };
}

/** A cell of a row, empty ones too: `??` would take an empty cell for one that is not there. */
const cellAt = <Cell>(row: readonly Cell[], column: number, otherwise: Cell): Cell =>
  column < row.length ? (row[column] as Cell) : otherwise;

const withMatrices = (
  sheet: Sheet,
  matrices: Pick<Sheet, "values" | "formulas" | "formats">,
): Sheet => ({ ...sheet, ...matrices });

const put = <Cell>(rows: Matrix<Cell>, row: number, column: number, to: Cell): Matrix<Cell> =>
  rows.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? to : cell)) : line));
