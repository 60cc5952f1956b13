import { ok, failed, type Result } from "../../result/result";
import type { CellContent, Change, StyledArea } from "../../sheet/change";
import type { CellPlace } from "../../sheet/sheet";
import { appendRows, firstNewRow, type RowsPlace } from "../appendRows";
import { stateAt } from "../followUp/followUpSheets";
import { isUnfilled } from "../holdsContent";
import type { UndoEntry } from "../plan";
import { cellsWrittenEntry } from "../undo/undoRecord";

/** The cells of a new row by the keys of its table's columns; those left out stay empty. */
export type RowCells = Readonly<Record<string, CellContent>>;

/** Rows that are added to a table. */
export interface AddedRows {
  readonly changes: readonly Change[];
  readonly entries: readonly UndoEntry[];
  readonly show: CellPlace;
}

/**
 * Adds rows to a table: into the empty rows that it ends with, as tables made beforehand have them,
 * and then below.
 *
 * Fails with `excel.sheetProtected` and `excel.noRoomBelow`.
 *
 * @param formats the number format of a row's cell, by its column's key
 */
export function addRows(
  place: RowsPlace,
  rows: readonly RowCells[],
  formats: (row: RowCells, key: string) => string | null,
  keys: readonly string[],
): Result<AddedRows> {
  const { sheet, columns } = place;
  if (sheet.isProtected === true) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: sheet.name } });
  }
  const empty = emptyRows(place);
  const [filling, below] = [rows.slice(0, empty.length), rows.slice(empty.length)];
  const styled = (row: RowCells, at: number): readonly StyledArea[] =>
    columns.flatMap(({ column, key }) => {
      const numberFormat = key === null ? null : formats(row, key);
      const area = { row: at, column, height: 1, width: 1 };
      return numberFormat === null ? [] : [{ area, style: { numberFormat } }];
    });
  const changes: Change[] = [];
  const entries: UndoEntry[] = [];
  if (filling.length > 0) {
    const cells = filling.flatMap((row, r) =>
      columns.flatMap(({ column, key }) => {
        const to = key === null ? null : (row[key] ?? null);
        const at = empty[r] ?? 0;
        return to === null ? [] : [{ row: at, column, from: stateAt(sheet, at, column), to }];
      }),
    );
    const styles = filling.flatMap((row, r) => styled(row, empty[r] ?? 0));
    changes.push({ kind: "writeCells", sheet: sheet.name, cells, styles });
    entries.push(cellsWrittenEntry({ sheet: sheet.name, cells }));
  }
  if (below.length > 0) {
    const contents = below.map((row) =>
      columns.map(({ key }) => (key === null ? null : (row[key] ?? null))),
    );
    const styles = below.flatMap((row, r) => styled(row, firstNewRow(place) + r));
    const added = appendRows(place, contents, styles, keys);
    if (!added.ok) return added;
    changes.push(added.value.change);
    entries.push(added.value.undo);
  }
  const row = empty[0] ?? firstNewRow(place);
  return ok({ changes, entries, show: { sheet: sheet.name, row, column: place.area.column } });
}

/** The rows at the end of an Excel table in which nobody has filled a column that we know. */
function emptyRows({ sheet, table, area, columns }: RowsPlace): readonly number[] {
  if (!table) return [];
  const found: number[] = [];
  const known = columns.filter(({ key }) => key !== null);
  const last = area.row + area.height - (table.hasTotals === true ? 2 : 1);
  for (let row = last; row > area.row; row -= 1) {
    if (!known.every(({ column }) => isUnfilled(stateAt(sheet, row, column)))) break;
    found.unshift(row);
  }
  return found;
}
