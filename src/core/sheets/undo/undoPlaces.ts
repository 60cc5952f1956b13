import { foldId } from "../../schema/foldId";
import { foldHeading } from "../../schema/headings";
import type { CellPlace, Sheet, TableArea, Workbook } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import type { RowKey, WrittenCell } from "../plan";

/** An Excel table where it stands now. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: TableArea;
  /** The column of the sheet that a heading stands in. */
  readonly columnOf: (heading: string) => number | undefined;
  /** The row of the sheet that a key names, `undefined` where it is gone. */
  readonly rowOf: (key: RowKey) => number | undefined;
}

/** Finds again what a record names, after rows were sorted, columns moved and sheets renamed. */
export interface UndoPlaces {
  readonly table: (name: string) => PlacedTable | null;
  readonly cell: (at: WrittenCell["at"]) => CellPlace | null;
}

/**
 * Prepares the search for the cells of undo records. Each table is indexed when it is first asked for.
 *
 * @example undoPlaces(workbook).cell({ sheet: "Löften", row: 6, column: 1 }) → the same place, or null
 */
export function undoPlaces(workbook: Workbook): UndoPlaces {
  const known = new Map<string, PlacedTable | null>();
  const table = (name: string): PlacedTable | null => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const placed = placeTable(workbook, name);
    known.set(name, placed);
    return placed;
  };
  return {
    table,
    cell: (at) => {
      if ("sheet" in at) {
        return workbook.sheets.some(({ name }) => name === at.sheet) ? at : null;
      }
      const placed = table(at.table);
      const [row, column] = [placed?.rowOf(at.row), placed?.columnOf(at.heading)];
      if (!placed || row === undefined || column === undefined) return null;
      return { sheet: placed.sheet.name, row, column };
    },
  };
}

function placeTable(workbook: Workbook, name: string): PlacedTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) return { sheet, table, ...indexTable(sheet, table) };
  }
  return null;
}

function indexTable(
  sheet: Sheet,
  { area, hasTotals }: TableArea,
): Pick<PlacedTable, "columnOf" | "rowOf"> {
  const columns = new Map<string, number>();
  for (let column = area.column; column < area.column + area.width; column += 1) {
    const heading = foldHeading(headingText(stateAt(sheet, area.row, column).value));
    if (!columns.has(heading)) columns.set(heading, column);
  }
  const columnOf = (heading: string): number | undefined => columns.get(foldHeading(heading));
  const end = area.row + area.height - (hasTotals === true ? 1 : 0);
  const rowsBy = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const rowsOf = (column: number): ReadonlyMap<string, readonly number[]> => {
    const found = rowsBy.get(column);
    if (found) return found;
    const rows = new Map<string, number[]>();
    for (let row = area.row + 1; row < end; row += 1) {
      const key = keyOf(stateAt(sheet, row, column).value);
      const same = rows.get(key);
      if (same) same.push(row);
      else rows.set(key, [row]);
    }
    rowsBy.set(column, rows);
    return rows;
  };
  return {
    columnOf,
    rowOf: ({ heading, value, occurrence }) => {
      const column = columnOf(heading);
      return column === undefined ? undefined : rowsOf(column).get(foldId(value))?.[occurrence];
    },
  };
}

const keyOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? foldId(String(value)) : "";
