import { dayToSerial, serialToDay, type Day } from "../../domain/day";
import { periodName, type Period } from "../../domain/period";
import { readPeriod } from "../../reading/readPeriod";
import { foldHeading } from "../../schema/headings";
import { foldId } from "../../schema/foldId";
import { followUpTablePrefix } from "../../schema/isFollowUpTable";
import type { CellState } from "../../sheet/change";
import {
  isCellError,
  type Area,
  type CellPlace,
  type CellValue,
  type Sheet,
  type TableArea,
  type Workbook,
} from "../../sheet/sheet";
import { followUpColumnKeys, followUpColumns, type FollowUpColumn } from "./followUpColumns";

/** A follow-up sheet of ours as it stands: renamed, moved, sorted and with columns moved about. */
export interface FollowUpSheet {
  readonly sheet: Sheet;
  readonly table: TableArea;
  readonly period: Period;
  /** Where our columns stand on the sheet; those that were taken away are missing. */
  readonly columns: ReadonlyMap<FollowUpColumn, number>;
  /** The heading of every column of the table, in order. */
  readonly headings: readonly string[];
  /** The rows with an id, in the order they stand. */
  readonly rows: readonly FollowUpSheetRow[];
  /** The date that the sheet's verdicts are given for, and its cell. */
  readonly standing: { readonly day: Day | null; readonly place: CellPlace } | null;
  /** The threshold of partly met, empty for strict verdicts, and its cell. */
  readonly threshold: { readonly value: number | null; readonly place: CellPlace } | null;
}

export interface FollowUpSheetRow {
  /** The sheet's row. */
  readonly row: number;
  readonly id: string;
  /** The id as ids are compared. */
  readonly key: string;
  /** Which of several rows with the same id, from 0. */
  readonly occurrence: number;
}

/** The labels above the headings, each with its value in the cell to the right. */
export const factLabels = {
  period: "Period",
  standing: "Ställning per",
  threshold: "Gräns för delvis uppfyllt",
} as const;

/**
 * The name of a period's table, which is how a follow-up of ours is known whatever its sheet is called.
 *
 * @example tableNameOf({ year: 2021, rhythm: "tertial", index: 2 }) → "LofteUppf_2021_T2"
 */
export const tableNameOf = (period: Period): string =>
  followUpTablePrefix + periodName(period).replace("-", "_");

/** The period of a table of ours, or `null`: a copy that Excel numbered anew is not ours. */
export function periodOfTable(name: string): Period | null {
  const match = /^LofteUppf_(\d{4})(?:_(T[1-3]|K[1-4]|H[12]|0[1-9]|1[0-2]))?$/i.exec(name);
  if (!match?.[1]) return null;
  const text = match[2] === undefined ? match[1] : `${match[1]}-${match[2].toUpperCase()}`;
  return readPeriod(text, { year: null, date1904: false });
}

/** Finds all follow-up sheets of ours, in the order of the workbook. */
export const findFollowUpSheets = (workbook: Workbook): readonly FollowUpSheet[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const period = periodOfTable(table.name);
      return period ? [describe(sheet, table, period, workbook.date1904)] : [];
    }),
  );

/** What a cell of a sheet holds, by the sheet's own row and column. */
export function stateAt(
  { origin, values, formulas }: Sheet,
  row: number,
  column: number,
): CellState {
  const [r, c] = [row - origin.row, column - origin.column];
  return { value: values[r]?.[c] ?? null, formula: formulas[r]?.[c] ?? null };
}

function describe(
  sheet: Sheet,
  table: TableArea,
  period: Period,
  date1904: boolean,
): FollowUpSheet {
  const { area } = table;
  const headings = Array.from({ length: area.width }, (_, at) =>
    headingText(stateAt(sheet, area.row, area.column + at).value),
  );
  const folded = headings.map(foldHeading);
  const columns = new Map<FollowUpColumn, number>();
  for (const key of followUpColumnKeys) {
    const at = folded.indexOf(foldHeading(followUpColumns[key].heading));
    if (at >= 0) columns.set(key, area.column + at);
  }
  const standing = factAt(sheet, area, factLabels.standing);
  const threshold = factAt(sheet, area, factLabels.threshold);
  return {
    sheet,
    table,
    period,
    columns,
    headings,
    rows: rowsOf(sheet, table, columns.get("id")),
    standing: standing && {
      place: standing.place,
      day: typeof standing.value === "number" ? serialToDay(standing.value, date1904) : null,
    },
    threshold: threshold && {
      place: threshold.place,
      value: isThreshold(threshold.value) ? threshold.value : null,
    },
  };
}

/** As formulas have it: 50 without its sign is no threshold, and verdicts stay strict. */
const isThreshold = (value: CellValue): value is number =>
  typeof value === "number" && value > 0 && value <= 1;

const headingText = (value: CellValue): string =>
  value === null || isCellError(value) ? "" : String(value).trim();

function rowsOf(
  sheet: Sheet,
  { area, hasTotals }: TableArea,
  idColumn: number | undefined,
): readonly FollowUpSheetRow[] {
  if (idColumn === undefined) return [];
  const rows: FollowUpSheetRow[] = [];
  const seen = new Map<string, number>();
  const end = area.row + area.height - (hasTotals === true ? 1 : 0);
  for (let row = area.row + 1; row < end; row += 1) {
    const { value } = stateAt(sheet, row, idColumn);
    const id = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    if (id === "") continue;
    const key = foldId(id);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    rows.push({ row, id, key, occurrence });
  }
  return rows;
}

function factAt(sheet: Sheet, { row: before }: Area, label: string) {
  const wanted = foldHeading(label);
  for (let row = 0; row < before; row += 1) {
    for (
      let column = 0;
      column < sheet.origin.column + (sheet.values[0]?.length ?? 0);
      column += 1
    ) {
      const { value } = stateAt(sheet, row, column);
      if (typeof value !== "string" || foldHeading(value) !== wanted) continue;
      const place: CellPlace = { sheet: sheet.name, row, column: column + 1 };
      return { place, value: stateAt(sheet, row, column + 1).value };
    }
  }
  return null;
}

/** A day as the serial that a workbook keeps: 1904 workbooks count from another day. */
export const serialOf = (day: Day, date1904: boolean): number =>
  dayToSerial(day) - (date1904 ? 1462 : 0);
