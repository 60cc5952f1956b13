import type * as z from "zod";
import type { Finding } from "../findings/finding";
import type { Sheet } from "../sheet/sheet";
import { bodyRowFilter } from "./bodyRowFilter";
import { numberAsText, refusedCell } from "./cellFindings";
import {
  cellReader,
  unitOfFigures,
  type CellContext,
  type CellReader,
  type RowValues,
} from "./cellReader";
import type { NamedColumn } from "./column";
import type { MatchedHeadings } from "./headingRow";
import { isEmptyCell } from "./isEmptyCell";
import type { LocatedTable } from "./locatedTable";
import { rowSource, type RowSource } from "./rowSource";
import { shownAmount } from "./shownAmount";
import { rowsPerStep, type Steps } from "./steps";
import { typeOfCells, type CellsOf, type Table } from "./table";

/** A row as read, with where to ask about its cells. */
export interface ReadRow<Shape extends z.ZodRawShape> {
  /** Holds until the next row is read. */
  readonly cells: CellsOf<Shape>;
  /** From the used range's corner. */
  readonly row: number;
  /** Columns whose cell held something that could not be read. */
  readonly unread: ReadonlySet<string>;
  readonly source: RowSource;
}

/** What a table's rows are read with and fall back on. */
export interface RowsContext {
  readonly date1904: boolean;
  /** The year for periods that state none. */
  readonly year: number | null;
  /** Values stated once for the sheet, by column key. */
  readonly stated: Readonly<Record<string, unknown>>;
}

interface PreparedColumn {
  readonly column: NamedColumn;
  /** Of its cells in the sheet's rows. */
  readonly index: number;
  /** Of its cells in what zod is handed. */
  readonly position: number;
  /** What an empty cell means: the value stated for the sheet, if any. */
  readonly whenEmpty: unknown;
  readonly read: CellReader;
}

/**
 * Reads the rows of a located table through the zod type of its declaration, as far as the table has
 * its columns, and makes something of each.
 *
 * Whatever zod refuses becomes a finding and an unknown (`null`) value: no row is lost. Hidden and
 * filtered rows count as all others.
 */
export function* readRows<Shape extends z.ZodRawShape, Made>(
  table: Table<Shape>,
  located: LocatedTable,
  match: MatchedHeadings,
  given: RowsContext,
  findings: Finding[],
  make: (row: ReadRow<Shape>) => Made,
): Steps<readonly Made[]> {
  const source = rowSource(located, match);
  const columns = table.columns.filter(
    ({ key, kind }) => kind !== "computed" && match.columns.has(key),
  );
  const prepared = prepare(columns, match, given);
  const type = typeOfCells(
    table,
    columns.map(({ key }) => key),
  );
  // One object and one list serve all rows: what is made of a row copies what it keeps.
  const values: RowValues = {};
  for (const { key } of table.columns) values[key] = given.stated[key] ?? null;
  const checked = columns.map((): unknown => null);
  const context = { ...given, format: undefined, wasText: false };
  const inputs = prepared.map(({ index }) => index).sort((one, two) => one - two);
  const made: Made[] = [];
  const isBodyRow = bodyRowFilter(located, inputs, findings);
  for (let row = located.headingRow + 1; row < located.end; row++) {
    if (!isBodyRow(row)) continue;
    readCells(values, checked, prepared, located.sheet, row, context, source, findings);
    const parsed = type.safeParse(checked);
    const unread = parsed.success
      ? nothingUnread
      : sayRefused(
          parsed.error.issues,
          prepared,
          values,
          located.sheet,
          row,
          given,
          source,
          findings,
        );
    // Our types change nothing, so what zod accepted are the values themselves.
    made.push(make({ cells: values as CellsOf<Shape>, row, unread, source }));
    if (made.length % rowsPerStep === 0) yield rowsPerStep;
  }
  return made;
}

const nothingUnread: ReadonlySet<string> = new Set();

/** Amounts need their row's unit and kind, periods its year: those columns are read last. */
function prepare(
  columns: readonly NamedColumn[],
  match: MatchedHeadings,
  { date1904, stated }: RowsContext,
): readonly PreparedColumn[] {
  const prepared = columns.flatMap((column, position): readonly PreparedColumn[] => {
    const index = match.columns.get(column.key);
    if (index === undefined) return [];
    const whenEmpty = stated[column.key] ?? null;
    return [{ column, index, position, whenEmpty, read: cellReader(column, date1904) }];
  });
  const isLate = ({ column: { kind } }: PreparedColumn): boolean =>
    kind === "amount" || kind === "period";
  return [...prepared.filter((one) => !isLate(one)), ...prepared.filter(isLate)];
}

/** Reads the cells of a row into its values by key, and into the list that zod is handed. */
function readCells(
  values: RowValues,
  checked: unknown[],
  prepared: readonly PreparedColumn[],
  sheet: Sheet,
  row: number,
  context: CellContext,
  source: RowSource,
  findings: Finding[],
): void {
  const cells = sheet.values[row] ?? [];
  const formats = sheet.formats[row] ?? [];
  for (const { column, index, position, whenEmpty, read } of prepared) {
    const cell = cells[index];
    let value: unknown = cell;
    if (cell === undefined || cell === null || isEmptyCell(cell)) value = whenEmpty;
    else if (typeof cell !== "object") {
      context.format = formats[index];
      value = read(cell, values, context);
      if (context.wasText) {
        context.wasText = false;
        const unit = unitOfFigures(values["kind"], values["unit"], column.key);
        const shown = shownAmount(Number(value), unit);
        findings.push(numberAsText(cell, shown, source.placeAt(row, column.key)));
      }
    }
    values[column.key] = value;
    checked[position] = value;
  }
}

/** Makes findings of zod's issues, once for each column, and forgets the refused values. */
function sayRefused(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  prepared: readonly PreparedColumn[],
  values: RowValues,
  sheet: Sheet,
  row: number,
  { date1904 }: RowsContext,
  source: RowSource,
  findings: Finding[],
): ReadonlySet<string> {
  const unread = new Set<string>();
  for (const { path } of issues) {
    const refused = prepared.find(({ position }) => position === path[0]);
    if (!refused || unread.has(refused.column.key)) continue;
    const { column, index } = refused;
    const cell = sheet.values[row]?.[index];
    values[column.key] = null;
    const isEmpty = isEmptyCell(cell);
    if (isEmpty && column.unless !== undefined && values[column.unless] !== null) continue;
    if (!isEmpty) unread.add(column.key);
    const format = sheet.formats[row]?.[index];
    findings.push(refusedCell(column, cell, format, source.placeAt(row, column.key), date1904));
  }
  return unread;
}
