import { readXlsx } from "../../../src/adapters/files/readXlsx";
import { writeXlsx } from "../../../src/adapters/files/writeXlsx";
import type { Change } from "../../../src/core/sheet/change";
import type { Workbook } from "../../../src/core/sheet/sheet";
import { trimmed } from "../../core/sheets/applyToValue";

/** Reads a file that must be readable. */
export async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Carries out changes that must be possible. */
export async function write(
  bytes: Uint8Array | null,
  changes: readonly Change[],
): Promise<Uint8Array> {
  const result = await writeXlsx(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Formulas have no result before somebody computes them, so only their text is compared. */
export const comparable = (workbook: Workbook) =>
  trimmed(workbook).sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected === true,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    merged: sheet.merged,
    origin: sheet.origin,
    formulas: sheet.formulas,
    values: sheet.values.map((row, r) =>
      row.map((value, c) => (sheet.formulas[r]?.[c] ? null : value)),
    ),
  }));
