import type * as z from "zod";
import type { Finding } from "../findings/finding";
import type { Sheet } from "../sheet/sheet";
import { bodyRows } from "./bodyRows";
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
import { typeOfColumns, type CellsOf, type Table } from "./table";

/** A row as read, with where to ask about its cells. */
export interface ReadRow<Shape extends z.ZodRawShape> {
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
  readonly index: number;
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
  const prepared = prepare(table.columns, match, given.date1904);
  const type = typeOfColumns(table, new Set(prepared.map(({ column }) => column.key)));
  // A copy of this has all keys in place from the start, which is what makes rows cheap.
  const nothing: RowValues = {};
  for (const { key } of table.columns) nothing[key] = given.stated[key] ?? null;
  const context = { ...given, format: undefined, wasText: false };
  const inputs = prepared.map(({ index }) => index).sort((one, two) => one - two);
  const made: Made[] = [];
  for (const row of bodyRows(located, inputs, findings)) {
    const values = { ...nothing };
    readCells(values, prepared, located.sheet, row, context, source, findings);
    const parsed = type.safeParse(values);
    const unread = parsed.success
      ? nothingUnread
      : sayRefused(parsed.error.issues, prepared, values, located.sheet, row, source, findings);
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
  date1904: boolean,
): readonly PreparedColumn[] {
  const isLate = ({ kind }: NamedColumn): boolean => kind === "amount" || kind === "period";
  const inOrder = [...columns.filter((one) => !isLate(one)), ...columns.filter(isLate)];
  return inOrder.flatMap((column) => {
    const index = column.kind === "computed" ? undefined : match.columns.get(column.key);
    return index === undefined ? [] : [{ column, index, read: cellReader(column, date1904) }];
  });
}

function readCells(
  values: RowValues,
  prepared: readonly PreparedColumn[],
  sheet: Sheet,
  row: number,
  context: CellContext,
  source: RowSource,
  findings: Finding[],
): void {
  const cells = sheet.values[row] ?? [];
  const formats = sheet.formats[row] ?? [];
  for (const { column, index, read } of prepared) {
    const cell = cells[index];
    // An empty cell keeps what is stated for the sheet, if anything is.
    if (cell === undefined || cell === null || isEmptyCell(cell)) continue;
    if (typeof cell === "object") {
      values[column.key] = cell;
      continue;
    }
    context.format = formats[index];
    values[column.key] = read(cell, values, context);
    if (!context.wasText) continue;
    context.wasText = false;
    const unit = unitOfFigures(values["kind"], values["unit"]);
    const shown = shownAmount(Number(values[column.key]), unit);
    findings.push(numberAsText(cell, shown, source.placeAt(row, column.key)));
  }
}

/** Makes findings of zod's issues, once for each column, and forgets the refused values. */
function sayRefused(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  prepared: readonly PreparedColumn[],
  values: RowValues,
  sheet: Sheet,
  row: number,
  source: RowSource,
  findings: Finding[],
): ReadonlySet<string> {
  const unread = new Set<string>();
  for (const { path } of issues) {
    const refused = prepared.find(({ column }) => column.key === path[0]);
    if (!refused || unread.has(refused.column.key)) continue;
    const { column, index } = refused;
    const cell = sheet.values[row]?.[index];
    values[column.key] = null;
    const isEmpty = isEmptyCell(cell);
    if (isEmpty && column.unless !== undefined && values[column.unless] !== null) continue;
    if (!isEmpty) unread.add(column.key);
    const format = sheet.formats[row]?.[index];
    findings.push(refusedCell(column, cell, format, source.placeAt(row, column.key)));
  }
  return unread;
}
