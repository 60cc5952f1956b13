import type { Period } from "../../domain/period";
import { periodEnd, periodStart } from "../../domain/period";
import { scopeKey } from "../../domain/scope";
import { foldHeading, headingLookups } from "../../schema/headings";
import { placeOf } from "../../schema/placeOf";
import type { FollowUpRow, ReadWorkbook } from "../../schema/rows";
import type { CellPlace, Workbook } from "../../sheet/sheet";
import { followUpColumns, type InputColumn } from "../followUp/followUpColumns";
import type { RowKey } from "../plan";
import { findFollowUpSheets, stateAt, type FollowUpSheet } from "../followUp/followUpSheets";
import { isInside } from "../isInside";

/** A row that people report in, whatever table it stands in. */
export interface AnswerRow {
  readonly id: string;
  /** The id as ids are compared. */
  readonly pledgeKey: string;
  readonly period: Period;
  /** What rows of two workbooks are matched by: the folded id and the days of the period. */
  readonly key: string;
  /** The scope as scopes are compared, `null` where none is stated. */
  readonly scope: string | null;
  /** The cell of a column, `null` where the table lacks it. */
  readonly cellOf: (column: InputColumn) => CellPlace | null;
  /** Where the row begins, for who wants to look. */
  readonly place: CellPlace;
}

/** A row of one of our own tables, which can be named so that it is found again. */
export interface OwnAnswerRow extends AnswerRow {
  readonly table: string;
  readonly rowKey: RowKey;
}

/** The rows of our own follow-up sheets, in the order they stand. */
export const ownAnswerRows = (workbook: Workbook): readonly OwnAnswerRow[] =>
  findFollowUpSheets(workbook).flatMap(rowsOfSheet);

/**
 * The rows of every follow-up in a workbook: ours by their table's name, and those that staff made
 * and that can be read. Rows of no known period are left out.
 */
export function allAnswerRows(workbook: Workbook, read: ReadWorkbook): readonly AnswerRow[] {
  const own = findFollowUpSheets(workbook);
  const isOwn = ({ sheet, row, column }: CellPlace): boolean =>
    own.some(({ sheet: { name }, table }) => name === sheet && isInside(table.area, row, column));
  const others = read.followUps.flatMap((row) => {
    const place = placeOf(row, "id");
    return isOwn(place) ? [] : rowOfTable(workbook, row, place);
  });
  return [...own.flatMap(rowsOfSheet), ...others];
}

function rowsOfSheet({
  sheet,
  table,
  columns,
  rows,
  period,
}: FollowUpSheet): readonly OwnAnswerRow[] {
  const idColumn = columns.get("id") ?? 0;
  return rows.map(({ row, id, key, occurrence }) => {
    const cellOf = (column: InputColumn): CellPlace | null => {
      const at = columns.get(column);
      return at === undefined ? null : { sheet: sheet.name, row, column: at };
    };
    const place = cellOf("scope");
    const scope = place && stateAt(sheet, place.row, place.column).value;
    return {
      id,
      pledgeKey: key,
      period,
      table: table.name,
      rowKey: { heading: followUpColumns.id.heading, value: id, occurrence },
      key: answerKey(key, period),
      scope: typeof scope === "string" ? scopeKey(scope) : null,
      cellOf,
      place: cellOf("outcome") ?? { sheet: sheet.name, row, column: idColumn },
    };
  });
}

function rowOfTable(
  { sheets }: Workbook,
  row: FollowUpRow,
  place: CellPlace,
): readonly AnswerRow[] {
  const { pledgeId, period, scope } = row.followUp;
  if (period === null || !sheets.some(({ name }) => name === place.sheet)) return [];
  const cellOf = (column: InputColumn): CellPlace | null => {
    const { sheet, row: at, column: across, heading } = placeOf(row, column);
    // A table without the column answers with the cell that tells best which row it is.
    const named = heading === null ? undefined : headingLookups.followUp.get(foldHeading(heading));
    return named === column ? { sheet, row: at, column: across } : null;
  };
  const { sheet, row: at, column } = place;
  return [
    {
      id: pledgeId,
      pledgeKey: row.key,
      period,
      key: answerKey(row.key, period),
      scope: scopeKey(scope),
      cellOf,
      place: cellOf("outcome") ?? { sheet, row: at, column },
    },
  ];
}

/** Periods are the same where their days are: the whole year, or January to December. */
const answerKey = (key: string, period: Period): string =>
  `${key}|${String(periodStart(period))}–${String(periodEnd(period))}`;

/** The heading of a column in our own sheets: `answerHeading("outcome") → "Utfall"`. */
export const answerHeading = (column: InputColumn): string => followUpColumns[column].heading;
