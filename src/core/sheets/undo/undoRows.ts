import type { CellContent } from "../../sheet/change";
import { findFollowUpSheet } from "../followUp/findFollowUpSheet";
import { stateAt } from "../followUp/followUpSheets";
import { holdsContent, isUnfilled } from "../holdsContent";
import type { Question, UndoEntry } from "../plan";
import type { PlanInput } from "../planInput";
import { typedCells } from "../followUp/typedCells";
import { placeKey, nothingToUndo, type PlacedRemoval, type UndoPart } from "./undoPart";
import type { PlacedTable, UndoPlaces } from "./undoPlaces";

type RowsAdded = Extract<UndoEntry, { kind: "rowsAdded" }>;

/** Takes added rows out again; rows that people have typed into since are asked about, all at once. */
export function undoAddedRows(input: PlanInput, entry: RowsAdded, places: UndoPlaces): UndoPart {
  const { table: name, keys } = entry;
  const { answers } = input.settings;
  const placed = places.table(name);
  if (!placed) return nothingToUndo;
  const rows = new Set(keys.flatMap((key) => placed.rowOf(key) ?? []));
  const removals = [...rows].map((row) => removalOf(placed, row));
  const typedIn = typedByRow(input, placed, entry, places);
  const typed = removals.map((removal) => typedIn(removal));
  const count = typed.reduce((sum, one) => sum + one, 0);
  if (count === 0) return { ...nothingToUndo, rows: removals };
  const question: Question = {
    id: `undo.rowsTypedInto:${name}`,
    code: "undo.rowsTypedInto",
    facts: { sheet: placed.sheet.name, count },
    options: ["keep", "remove"],
    otherwise: "keep",
  };
  const isRemoved = answers[question.id] === "remove";
  return {
    ...nothingToUndo,
    rows: isRemoved ? removals : removals.filter((_, at) => typed[at] === 0),
    questions: [question],
    kept: isRemoved ? 0 : count,
  };
}

/** Counts the typed cells of a row: rows of our follow-ups tell by themselves what is typed in them. */
function typedByRow(
  { workbook, words }: PlanInput,
  { sheet, table }: PlacedTable,
  { written }: RowsAdded,
  places: UndoPlaces,
): (row: PlacedRemoval) => number {
  const followUp = findFollowUpSheet(workbook, table.name);
  if (followUp) {
    const counts = new Map<number, number>();
    for (const { row } of typedCells(followUp, workbook, words.followUp.formulas)) {
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    return ({ row }) => counts.get(row) ?? 0;
  }
  const ours = new Map(
    written.flatMap((cell) => {
      const place = places.cell(cell.at);
      return place ? [[placeKey(place), cell.written] as const] : [];
    }),
  );
  return ({ row, from }) =>
    from.filter((state, at) => {
      const column = table.area.column + at;
      const content = ours.get(placeKey({ sheet: sheet.name, row, column }));
      return content === undefined ? !isUnfilled(state) : !holdsContent(state, content);
    }).length;
}

/** Puts removed rows back at the end of their table, where they do not stand there already. */
export function undoRemovedRows(
  { table: name, headings, rows }: Extract<UndoEntry, { kind: "rowsRemoved" }>,
  places: UndoPlaces,
): UndoPart {
  const placed = places.table(name);
  if (!placed) return nothingToUndo;
  const { sheet, table, columnOf } = placed;
  const { area } = table;
  const columns = headings.map((heading) => columnOf(heading));
  const standing = Array.from({ length: area.height - 1 }, (_, at) => area.row + 1 + at);
  const isBack = (contents: readonly CellContent[]): boolean =>
    standing.some((row) =>
      columns.every(
        (column, at) =>
          column === undefined || holdsContent(stateAt(sheet, row, column), contents[at] ?? null),
      ),
    );
  const missing = rows.filter((contents) => !isBack(contents));
  if (missing.length === 0) return nothingToUndo;
  const back = missing.map((contents) => {
    const row = Array.from({ length: area.width }, (): CellContent => null);
    columns.forEach((column, at) => {
      if (column !== undefined) row[column - area.column] = contents[at] ?? null;
    });
    return row;
  });
  const look = { styles: [], validations: [], conditions: [] };
  return {
    ...nothingToUndo,
    tableRows: [
      { kind: "addTableRows", sheet: sheet.name, table: table.name, area, rows: back, look },
    ],
  };
}

/** A row of a table as it stands, to be removed. */
export const removalOf = ({ sheet, table }: PlacedTable, row: number): PlacedRemoval => ({
  sheet: sheet.name,
  table,
  row,
  from: Array.from({ length: table.area.width }, (_, at) =>
    stateAt(sheet, row, table.area.column + at),
  ),
});
