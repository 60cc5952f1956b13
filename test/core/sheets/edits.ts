import * as fc from "fast-check";
import type { CellValue, Sheet, Workbook } from "../../../src/core/sheet/sheet";
import { onlyFollowUp, withSheet } from "./planned";

/** What people do to a follow-up sheet between two clicks. Numbers pick a row, column or pledge. */
export type Edit =
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "sort"; readonly by: number }
  | { readonly kind: "moveColumn"; readonly from: number; readonly to: number }
  | { readonly kind: "insertColumn"; readonly at: number }
  | { readonly kind: "removeColumn"; readonly at: number }
  | { readonly kind: "insertRow"; readonly at: number; readonly id: string | null }
  | { readonly kind: "removeRow"; readonly at: number }
  | { readonly kind: "renameSheet"; readonly name: string }
  | { readonly kind: "removePledge"; readonly at: number }
  | { readonly kind: "addPledge"; readonly id: string }
  | { readonly kind: "changeTarget"; readonly at: number; readonly target: number };

const at = fc.nat({ max: 60 });

/** Typed texts begin so that a law can find them again, and are never the same twice by chance. */
export const typedMark = "skrivet ";

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("type" as const),
        row: at,
        column: at,
        text: fc.uuid().map((id) => typedMark + id),
      }),
    },
    fc.record({ kind: fc.constant("clear" as const), row: at, column: at }),
    fc.record({ kind: fc.constant("sort" as const), by: at }),
    fc.record({ kind: fc.constant("moveColumn" as const), from: at, to: at }),
    fc.record({ kind: fc.constant("insertColumn" as const), at }),
    fc.record({ kind: fc.constant("removeColumn" as const), at }),
    fc.record({
      kind: fc.constant("insertRow" as const),
      at,
      id: fc.constantFrom(null, "eget", "E21-1", "e21-2", "E21-9"),
    }),
    fc.record({ kind: fc.constant("removeRow" as const), at }),
    fc.record({
      kind: fc.constant("renameSheet" as const),
      name: fc.constantFrom("Svar", "Uppföljning", "T2"),
    }),
    fc.record({ kind: fc.constant("removePledge" as const), at }),
    fc.record({
      kind: fc.constant("addPledge" as const),
      id: fc.constantFrom("E21-9", "E21-10", "E21-1"),
    }),
    fc.record({ kind: fc.constant("changeTarget" as const), at, target: fc.nat(500) }),
  ),
  { maxLength: 12 },
);

/** Does one edit to a workbook with the pledges on "Löften" and one follow-up of ours. */
export function edited(workbook: Workbook, edit: Edit): Workbook {
  const { sheet, table } = onlyFollowUp(workbook);
  const { area } = table;
  const change = (alter: (lines: Lines) => Lines): Workbook =>
    withSheet(workbook, sheet.name, (one) => reshaped(one, alter));
  const rowOf = (pick: number): number => area.row + 1 + (pick % Math.max(1, area.height - 1));
  const columnOf = (pick: number): number => area.column + (pick % area.width);
  switch (edit.kind) {
    case "type":
    case "clear": {
      const value = edit.kind === "type" ? edit.text : null;
      const [row, column] = [rowOf(edit.row), columnOf(edit.column)];
      if (shown(sheet.values[area.row]?.[column]).startsWith("Underlag")) {
        return workbook;
      }
      return change((lines) =>
        lines.map((line, r) =>
          r === row ? line.map((cell, c) => (c === column ? plain(value) : cell)) : line,
        ),
      );
    }
    case "sort": {
      const by = columnOf(edit.by);
      return change((lines) => [
        ...lines.slice(0, area.row + 1),
        ...lines
          .slice(area.row + 1)
          .sort((one, two) => shown(one[by]?.value).localeCompare(shown(two[by]?.value))),
      ]);
    }
    case "moveColumn": {
      const [from, to] = [columnOf(edit.from), columnOf(edit.to)];
      return change((lines) =>
        lines.map((line, r) => {
          if (r < area.row) return line;
          const rest = line.filter((_, c) => c !== from);
          return [...rest.slice(0, to), line[from] ?? plain(null), ...rest.slice(to)];
        }),
      );
    }
    case "insertColumn":
      return resize(
        change((lines) =>
          lines.map((line, r) => {
            const column = columnOf(edit.at);
            const heading = r === area.row ? `Eget ${String(area.width)}` : null;
            return [...line.slice(0, column), plain(heading), ...line.slice(column)];
          }),
        ),
        { width: 1 },
      );
    case "removeColumn":
      if (area.width < 2) return workbook;
      return resize(
        change((lines) => lines.map((line) => line.filter((_, c) => c !== columnOf(edit.at)))),
        { width: -1 },
      );
    case "insertRow":
      return resize(
        change((lines) => {
          const row = rowOf(edit.at);
          const idColumn = onlyFollowUp(workbook).columns.get("id");
          const line = Array.from({ length: lines[0]?.length ?? 0 }, (_, c) =>
            plain(c === idColumn ? edit.id : null),
          );
          return [...lines.slice(0, row), line, ...lines.slice(row)];
        }),
        { height: 1 },
      );
    case "removeRow":
      if (area.height < 3) return workbook;
      return resize(
        change((lines) => lines.filter((_, r) => r !== rowOf(edit.at))),
        { height: -1 },
      );
    case "renameSheet":
      return {
        ...workbook,
        sheets: workbook.sheets.map((one) =>
          one.name === sheet.name ? { ...one, name: edit.name } : one,
        ),
      };
    case "removePledge":
      return withSheet(workbook, "Löften", (one) =>
        reshaped(one, (lines) =>
          lines.length < 3
            ? lines
            : lines.filter((_, r) => r !== 1 + (edit.at % (lines.length - 1))),
        ),
      );
    case "addPledge":
      return withSheet(workbook, "Löften", (one) =>
        reshaped(one, (lines) => [
          ...lines,
          (lines[1] ?? []).map((cell, c) => (c === 0 ? plain(edit.id) : cell)),
        ]),
      );
    case "changeTarget":
      return withSheet(workbook, "Löften", (one) =>
        reshaped(one, (lines) =>
          lines.map((line, r) =>
            r === 1 + (edit.at % Math.max(1, lines.length - 1))
              ? line.map((cell, c) => (c === 4 ? plain(edit.target) : cell))
              : line,
          ),
        ),
      );
  }

  function resize(
    { sheets, ...rest }: Workbook,
    by: { readonly height?: number; readonly width?: number },
  ): Workbook {
    const grown = {
      ...area,
      height: area.height + (by.height ?? 0),
      width: area.width + (by.width ?? 0),
    };
    return {
      ...rest,
      sheets: sheets.map((one) =>
        one.name === sheet.name ? { ...one, tables: [{ ...table, area: grown }] } : one,
      ),
    };
  }
}

const shown = (value: CellValue | undefined): string => JSON.stringify(value ?? "").slice(1);

interface LineCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}
type Lines = readonly (readonly LineCell[])[];

const plain = (value: CellValue): LineCell => ({ value, formula: null, format: "General" });

function reshaped(sheet: Sheet, alter: (lines: Lines) => Lines): Sheet {
  const lines = alter(
    sheet.values.map((line, r) =>
      line.map((value, c) => ({
        value,
        formula: sheet.formulas[r]?.[c] ?? null,
        format: sheet.formats[r]?.[c] ?? "General",
      })),
    ),
  );
  return {
    ...sheet,
    values: lines.map((line) => line.map(({ value }) => value)),
    formulas: lines.map((line) => line.map(({ formula }) => formula)),
    formats: lines.map((line) => line.map(({ format }) => format)),
  };
}
