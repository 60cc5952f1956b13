import { failed, ok, type Result } from "../../result/result";
import { cellAddress } from "../../sheet/address";
import type { CellContent, Change, StyledArea } from "../../sheet/change";
import type { CellPlace } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { isUnfilled } from "../holdsContent";
import type { PlanNote, RowKey, UndoEntry } from "../plan";
import type { PledgeTable } from "./pledgeTables";
import { formatsOf, rolledRows, type RolledRow } from "./rolledRows";
import { recordedCell, tableCell } from "../undo/undoRecord";
import { foldId } from "../../schema/foldId";

/** The new rows of one table. */
export interface RolledTable {
  readonly change: Change;
  readonly undo: UndoEntry;
  /** What is told beside how many pledges are rolled. */
  readonly notes: readonly PlanNote[];
  /** Whether there is a column that baselines are filled into. */
  readonly hasBaseline: boolean;
  readonly show: CellPlace;
}

/** Plans the new rows at the end of the table that the old ones stand in. Fails as `planRoll` says. */
export function rollTable(
  place: PledgeTable,
  rows: readonly RolledRow[],
  date1904: boolean,
): Result<RolledTable> {
  const { sheet, table, area, columns } = place;
  if (sheet.isProtected === true) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: sheet.name } });
  }
  const contents = rolledRows(place, rows, date1904);
  const top = area.row + area.height - (table?.hasTotals === true ? 1 : 0);
  const told = {
    notes: [],
    hasBaseline: columns.some(({ key }) => key === "baseline"),
    show: { sheet: sheet.name, row: top, column: area.column },
  };
  const styles = formatsOf(place, rows, top);
  if (!table) {
    const written = belowRange(place, contents, top, styles);
    return written.ok ? ok({ ...told, ...written.value }) : written;
  }
  const change: Change = {
    kind: "addTableRows",
    sheet: sheet.name,
    table: table.name,
    area,
    rows: contents,
    look: { styles, validations: [], conditions: [] },
  };
  return ok({ ...told, change, undo: addedEntry(place, table.name, contents) });
}

/** Below a plain range the cells must be free, as nothing there would move. */
function belowRange(
  { sheet, area }: PledgeTable,
  contents: readonly (readonly CellContent[])[],
  top: number,
  styles: readonly StyledArea[],
): Result<Pick<RolledTable, "change" | "undo">> {
  const cells = contents.flatMap((row, r) =>
    row.map((to, c) => ({ row: top + r, column: area.column + c, to })),
  );
  const blocked = cells.find(({ row, column }) => !isUnfilled(stateAt(sheet, row, column)));
  if (blocked) {
    const facts = { sheet: sheet.name, cell: cellAddress(blocked) };
    return failed({ code: "excel.noRoomBelow", facts });
  }
  const writes = cells
    .filter(({ to }) => to !== null)
    .map((cell) => ({ ...cell, from: stateAt(sheet, cell.row, cell.column) }));
  return ok({
    change: { kind: "writeCells", sheet: sheet.name, cells: writes, styles },
    undo: {
      kind: "cellsWritten",
      cells: writes.map(({ row, column, from, to }) =>
        recordedCell({ sheet: sheet.name, row, column }, from, to),
      ),
    },
  });
}

/** Rows are known again by their id, or by the pledge's text where the table has no ids. */
function addedEntry(
  { sheet, area, columns }: PledgeTable,
  table: string,
  contents: readonly (readonly CellContent[])[],
): UndoEntry {
  const byKey = (wanted: string): number => columns.findIndex(({ key }) => key === wanted);
  const keyAt = Math.max(0, byKey("id") < 0 ? byKey("text") : byKey("id"));
  const heading = columns[keyAt]?.heading ?? "";
  const counts = new Map<string, number>();
  const next = (value: string): number => {
    const count = counts.get(foldId(value)) ?? 0;
    counts.set(foldId(value), count + 1);
    return count;
  };
  for (let row = area.row + 1; row < area.row + area.height; row += 1) {
    const { value } = stateAt(sheet, row, area.column + keyAt);
    next(typeof value === "string" || typeof value === "number" ? String(value) : "");
  }
  const keys = contents.map((row): RowKey => {
    const content = row[keyAt];
    const value = typeof content === "string" || typeof content === "number" ? String(content) : "";
    return { heading, value, occurrence: next(value) };
  });
  const written = contents.flatMap((row, r) => {
    const key = keys[r];
    return row.flatMap((content, c) => {
      const column = columns[c];
      if (!key || !column || content === null) return [];
      return [{ at: tableCell(table, key, column.heading), written: content }];
    });
  });
  return { kind: "rowsAdded", table, keys, written };
}
