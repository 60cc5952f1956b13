import { kindTraits, targetKinds, type TargetKind } from "../domain/kinds";
import { isPercentUnit } from "../reading/isPercentUnit";
import { readDay } from "../reading/readDay";
import { readPeriod } from "../reading/readPeriod";
import { readQuantity } from "../reading/readQuantity";
import { readShares } from "../reading/readShares";
import { readText } from "../reading/readText";
import { serialToDay, partsOfDay } from "../domain/day";
import { formatKind } from "./cellFormat";
import type { ListValue, NamedColumn } from "./column";
import { listReader } from "./listReader";
import { readYear } from "./readYear";
import { remembered } from "../domain/remembered";

/** What a cell's reading may depend on besides the cell. One object serves all rows of a table. */
export interface CellContext {
  readonly date1904: boolean;
  /** The year for periods such as "T1", where the row states none. */
  year: number | null;
  format: string | undefined;
  /** Set by a reader that found a number written as text. */
  wasText: boolean;
}

/** The values of a row, as they are handed to zod. */
export type RowValues = Record<string, unknown>;

/**
 * Reads a filled cell to what its column's zod type expects. What cannot be read comes back in a
 * form that the type refuses, so that zod alone decides and its issues become our findings.
 */
export type CellReader = (
  cell: string | number | boolean,
  row: RowValues,
  context: CellContext,
) => unknown;

/** Prepares the reader of a column once, so that its rows cost little. */
export function cellReader(column: NamedColumn, date1904: boolean): CellReader {
  switch (column.kind) {
    case "id":
      return readIdCell;
    case "text":
      return (cell) => textOf(cell);
    case "amount":
      return (cell, row, context) => readAmountCell(column.key, cell, row, context);
    case "year":
      return readYearCell;
    case "date":
      return dateReader(date1904);
    case "period":
      return periodReader(date1904);
    case "list":
      return valueReader(column.values ?? [], column.readValue);
    case "severalFromList": {
      const read = valueReader(column.values ?? [], column.readValue);
      return (cell) =>
        textOf(cell)
          .split(/[,;/+&\n]|\s+och\s+|\s+and\s+/u)
          .filter((part) => part.trim() !== "")
          .map((part) => read(part, {}, neutral));
    }
    case "shares":
      return (cell) => readShares(cell) ?? (isEvenPlan(cell) ? null : cell);
    case "outcome":
      // What it means depends on the pledge, which other rows know.
      return (cell) => cell;
    case "computed":
      return () => null;
  }
}

/**
 * Tells whether a row's figures are per cent: "%" or `null`. Shares are, whatever their unit is called;
 * of "öka med 10 %" the target is, while baseline and outcome are counts.
 *
 * @param column the key of the figure's column
 * @example unitOfFigures("shareAtLeast", null) → "%"; unitOfFigures("increaseByPercent", "%") → null
 */
export function unitOfFigures(kind: unknown, unit: unknown, column = "outcome"): "%" | null {
  if (kind === "increaseByPercent" || kind === "decreaseByPercent") {
    return column === "target" ? "%" : null;
  }
  if (isTargetKind(kind) && kindTraits[kind].isShare) return "%";
  if (typeof unit !== "string") return null;
  return percentUnits(unit) ? "%" : null;
}

const percentUnits = remembered(isPercentUnit);

const isTargetKind = (kind: unknown): kind is TargetKind =>
  typeof kind === "string" && knownKinds.has(kind);

const knownKinds: ReadonlySet<string> = new Set(targetKinds);

const neutral: CellContext = { date1904: false, year: null, format: undefined, wasText: false };

const textOf = (cell: string | number | boolean): string =>
  typeof cell === "string" ? cell.trim() : String(cell);

/** Excel makes a date of a typed "2021-01"; such an id is read back as it was typed. */
const readIdCell: CellReader = (cell, _row, context) => {
  if (typeof cell !== "number" || formatKind(context.format) !== "date") return textOf(cell);
  const day = serialToDay(cell, context.date1904);
  if (day === null) return textOf(cell);
  const { year, month } = partsOfDay(day);
  return `${String(year)}-${String(month).padStart(2, "0")}`;
};

function readAmountCell(
  key: string,
  cell: string | number | boolean,
  row: RowValues,
  context: CellContext,
): unknown {
  const form = typeof cell === "number" ? formatKind(context.format) : "plain";
  if (form === "date") return String(cell);
  const unit = unitOfFigures(row["kind"], row["unit"], key);
  const reading = readQuantity(cell, { unit, isPercentCell: form === "percent" });
  if (reading.state === "missing") return null;
  if (reading.state === "unreadable") return typeof cell === "number" ? String(cell) : cell;
  context.wasText = reading.isText;
  return reading.value;
}

const readYearCell: CellReader = (cell, _row, context) => {
  if (typeof cell === "number" && formatKind(context.format) === "date") {
    const day = serialToDay(cell, context.date1904);
    return day === null ? String(cell) : partsOfDay(day).year;
  }
  return readYear(cell) ?? (isStatedMissing(cell) ? null : String(cell));
};

const dateReader = (date1904: boolean): CellReader =>
  remembered((cell: string | number | boolean) => {
    const day = readDay(cell, date1904);
    return day ?? (isStatedMissing(cell) ? null : String(cell));
  });

function periodReader(date1904: boolean): CellReader {
  const readers = new Map<number | null, (cell: string | number | boolean) => unknown>();
  return (cell, row, context) => {
    const year = typeof row["year"] === "number" ? row["year"] : context.year;
    let read = readers.get(year);
    if (!read) {
      read = remembered((value) => readPeriod(value, { year, date1904 }) ?? value);
      readers.set(year, read);
    }
    return read(cell);
  };
}

const isStatedMissing = (cell: string | number | boolean): boolean =>
  typeof cell === "string" && readText(cell).state === "missing";

const isEvenPlan = (cell: string | number | boolean): boolean =>
  typeof cell === "string" &&
  /^\s*(?:jämnt?|jämn fördelning|even|-|–)\s*$/iu.test(cell.normalize("NFC"));

function valueReader(
  values: readonly ListValue[],
  readOther: ((text: string) => string | null) | undefined,
): CellReader {
  const read = listReader(values, readOther);
  return (cell) => (typeof cell === "string" ? read(cell) : cell);
}
