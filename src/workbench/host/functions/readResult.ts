import type { GridError, GridValue } from "../port";

/** One result as office.js sends it: as an array, or as an object in older requirement sets. */
export interface InvocationResult {
  readonly id: number;
  readonly matrix: GridValue[][];
}

/** What a failed call shows in its cell, by office.js's own code; what is not listed is #VALUE!. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  10: "#NAME?",
};

/** Reads one entry of SetInvocationArrayResults; `null` when it is none. */
export function readResult(entry: unknown): InvocationResult | null {
  const parts = readParts(entry);
  if (!parts) return null;
  const { id, isSuccess, value, errorCode } = parts;
  if (isSuccess) return { id, matrix: toMatrix(value) };
  return { id, matrix: [[error(errorsByCode[errorCode] ?? "#VALUE!", value)]] };
}

function readParts(entry: unknown) {
  if (Array.isArray(entry)) {
    const [id, isSuccess, value, errorCode] = entry as [unknown, unknown, unknown, unknown];
    return typeof id === "number"
      ? { id, isSuccess: isSuccess === true, value, errorCode: Number(errorCode) }
      : null;
  }
  const { id, failed, value, errorCode } = (entry ?? {}) as Record<string, unknown>;
  return typeof id === "number"
    ? { id, isSuccess: failed !== true, value, errorCode: Number(errorCode) }
    : null;
}

/** A scalar becomes one cell; rows of different length are no matrix and thus #VALUE!. */
function toMatrix(value: unknown): GridValue[][] {
  if (!Array.isArray(value)) return [[toCell(value)]];
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix) return [[{ error: "#VALUE!" }]];
  return rows.map((row) => (row as unknown[]).map(toCell));
}

/** A formula's cell cannot be empty: what has no value shows 0, as an empty reference does. */
function toCell(value: unknown): GridValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value !== "object") return { error: "#VALUE!" };
  const { type, basicValue, message } = value as Record<string, unknown>;
  if (type === "FormattedNumber" && typeof basicValue === "number") return basicValue;
  return error(
    type === "Error" && typeof basicValue === "string" ? basicValue : "#VALUE!",
    message,
  );
}

function error(code: string, message: unknown): GridError {
  return typeof message === "string" && message !== "" ? { error: code, message } : { error: code };
}
