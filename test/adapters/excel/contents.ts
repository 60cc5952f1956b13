import type { Workbook } from "../../../src/core/sheet/sheet";
import { trimmed } from "../../core/sheets/applyToValue";

/** What cells hold and where tables stand; formulas are not calculated on either side. */
export const contents = (of: Workbook) =>
  trimmed(of).sheets.map(({ name, visibility, values, formulas, tables, isProtected }) => ({
    name,
    visibility,
    formulas,
    values: values.map((row, r) =>
      row.map((value, c) => (formulas[r]?.[c] == null ? value : null)),
    ),
    tables: tables.map(({ name: title, area }) => ({ title, area })),
    isProtected: isProtected ?? false,
  }));
