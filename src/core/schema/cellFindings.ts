import type { Finding, FindingPlace } from "../findings/finding";
import { findingSeverities } from "../findings/finding";
import { dayToIso, serialToDay } from "../domain/day";
import { remembered } from "../domain/remembered";
import { readText } from "../reading/readText";
import { isCellError, type CellValue } from "../sheet/sheet";
import { formatKind } from "./cellFormat";
import type { NamedColumn } from "./column";
import { isEmptyCell } from "./isEmptyCell";

/**
 * Turns a value that zod refused into our finding, from the cell it came from: what zod says is made
 * for programmers and is never shown.
 */
export function refusedCell(
  column: Pick<NamedColumn, "heading" | "kind" | "values">,
  cell: CellValue | undefined,
  format: string | undefined,
  place: FindingPlace,
  date1904 = false,
): Finding {
  const heading = place.heading ?? column.heading;
  if (cell === undefined || cell === null || isEmptyCell(cell)) {
    return finding("cell.missing", place, { heading });
  }
  if (isCellError(cell)) {
    return finding("cell.errorValue", place, { value: cell.error });
  }
  const value = dateShown(cell, format, date1904) ?? shortened(cell);
  if (column.values) {
    const allowed = column.values.map(({ name }) => name).join(", ");
    return finding("cell.notInList", place, { value, heading, allowed });
  }
  return finding("cell.type", place, { value, heading, case: expectation(column, cell, format) });
}

/** A number that was written as text: it is used, and said. */
export const numberAsText = (
  cell: string | number | boolean,
  shown: { readonly value: number; readonly unit: string },
  place: FindingPlace,
): Finding => finding("cell.numberAsText", place, { text: shortened(cell), ...shown });

/** An outcome such as "ca 10": only the exact number surely gives a verdict. */
export const approximateOutcome = (cell: string | number | boolean, place: FindingPlace): Finding =>
  finding("outcome.approximate", place, { text: shortened(cell) });

/** What should have stood in a cell that could not be read; `language` has a sentence for each. */
export function expectation(
  column: Pick<NamedColumn, "kind">,
  cell: CellValue,
  format: string | undefined,
): string {
  switch (column.kind) {
    case "year":
    case "date":
    case "period":
    case "shares":
      return column.kind;
    case "id":
    case "text":
    case "list":
    case "severalFromList":
    case "computed":
      return "text";
    case "amount":
    case "outcome":
      if (typeof cell === "number" && formatKind(format) === "date") return "dateAsNumber";
      return typeof cell === "string" && isAmbiguous(cell) ? "ambiguous" : "number";
  }
}

/** The same few words stand in many cells. */
const isAmbiguous = remembered((text: string) => readText(text).state === "ambiguous");

const finding = (code: Finding["code"], place: FindingPlace, facts: Finding["facts"]): Finding => ({
  code,
  severity: findingSeverities[code],
  places: [place],
  facts,
});

/** The date that a cell shows, instead of the serial number behind it. */
function dateShown(
  cell: string | number | boolean,
  format: string | undefined,
  date1904: boolean,
): string | null {
  if (typeof cell !== "number" || formatKind(format) !== "date") return null;
  const day = serialToDay(cell, date1904);
  return day === null ? null : dayToIso(day);
}

function shortened(cell: string | number | boolean): string {
  const text = typeof cell === "boolean" ? (cell ? "SANT" : "FALSKT") : String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
