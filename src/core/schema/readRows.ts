import type * as z from "zod";
import type { Finding } from "../findings/finding";
import type { CellValue } from "../sheet/sheet";
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
import type { CellsOf, Table } from "./table";

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
  readonly index: number | undefined;
  readonly read: CellReader;
  readonly stated: unknown;
}

/**
 * Reads the rows of a located table through the zod type of its declaration.
 *
 * Whatever zod refuses becomes a finding and an unknown (`null`) value: no row is lost. Hidden and
 * filtered rows count as all others.
 */
export function* readRows<Shape extends z.ZodRawShape>(
  table: Table<Shape>,
  located: LocatedTable,
  match: MatchedHeadings,
  given: RowsContext,
  findings: Finding[],
): Steps<readonly ReadRow<Shape>[]> {
  const source = rowSource(located, match);
  const prepared = prepare(table.columns, match, given);
  const body = bodyRows(located, match, table.columns);
  findings.push(...body.findings);
  const context = { ...given, format: undefined, wasText: false };
  const rows: ReadRow<Shape>[] = [];
  for (const row of body.rows) {
    const cells = located.sheet.values[row] ?? [];
    const values = readCells(prepared, cells, row, context, source, findings);
    const parsed = table.rows.safeParse(values);
    if (parsed.success) {
      rows.push({ cells: parsed.data as CellsOf<Shape>, row, unread: nothingUnread, source });
    } else {
      const { issues } = parsed.error;
      const unread = sayRefused(issues, prepared, cells, values, row, source, findings);
      rows.push({ cells: values as CellsOf<Shape>, row, unread, source });
    }
    if (rows.length % rowsPerStep === 0) yield rowsPerStep;
  }
  return rows;
}

const nothingUnread: ReadonlySet<string> = new Set();

/** Amounts need their row's unit and kind, periods its year: those columns are read first. */
function prepare(
  columns: readonly NamedColumn[],
  match: MatchedHeadings,
  given: RowsContext,
): readonly PreparedColumn[] {
  const isLate = ({ kind }: NamedColumn): boolean => kind === "amount" || kind === "period";
  const inOrder = [...columns.filter((one) => !isLate(one)), ...columns.filter(isLate)];
  return inOrder.map((column) => ({
    column,
    index: match.columns.get(column.key),
    read: cellReader(column, given.date1904),
    stated: given.stated[column.key] ?? null,
  }));
}

function readCells(
  prepared: readonly PreparedColumn[],
  cells: readonly CellValue[],
  row: number,
  context: CellContext,
  source: RowSource,
  findings: Finding[],
): RowValues {
  const values: RowValues = {};
  for (const { column, index, read, stated } of prepared) {
    const cell = index === undefined ? null : (cells[index] ?? null);
    if (cell === null || isEmptyCell(cell)) {
      values[column.key] = stated;
      continue;
    }
    if (typeof cell === "object") {
      values[column.key] = cell;
      continue;
    }
    context.format = typeof cell === "number" ? source.formatAt(row, column.key) : undefined;
    const value = read(cell, values, context);
    values[column.key] = value;
    if (context.wasText) {
      context.wasText = false;
      const unit = unitOfFigures(values["kind"], values["unit"]);
      const shown = shownAmount(Number(value), unit);
      findings.push(numberAsText(cell, shown, source.placeAt(row, column.key)));
    }
  }
  return values;
}

/** Makes findings of zod's issues, once for each column, and forgets the refused values. */
function sayRefused(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  prepared: readonly PreparedColumn[],
  cells: readonly CellValue[],
  values: RowValues,
  row: number,
  source: RowSource,
  findings: Finding[],
): ReadonlySet<string> {
  const unread = new Set<string>();
  for (const { path } of issues) {
    const refused = prepared.find(({ column }) => column.key === path[0]);
    if (!refused || unread.has(refused.column.key)) continue;
    const { column, index } = refused;
    values[column.key] = null;
    // A missing heading is said once for the table, not for every row.
    if (index === undefined) continue;
    const isEmpty = isEmptyCell(cells[index]);
    if (isEmpty && column.unless !== undefined && values[column.unless] !== null) continue;
    if (!isEmpty) unread.add(column.key);
    const format = source.formatAt(row, column.key);
    findings.push(refusedCell(column, cells[index], format, source.placeAt(row, column.key)));
  }
  return unread;
}
