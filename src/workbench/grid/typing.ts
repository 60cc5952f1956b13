import { CellValueType, getNumfmtParseValueFilter, ICommandService } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { ISetRangeValuesCommandParams } from "@univerjs/sheets";
import { englishFormula, thisRow } from "../host/locale/typedFormula";
import { readTyped } from "./typedText";

/** Above Univer's own reading of typed numbers (0). */
const beforeUniver = 100;

/**
 * Lets people type as in Swedish Excel: `0,8`, `1 234,5`, `SANT`, and `;` between arguments. In another
 * language only the names of tables in `[@Mål]` are filled in.
 *
 * Univer reads English only: it takes `1,234` for one thousand and `0,8` for text.
 */
export function readTyping(
  dataLocale: string,
  injector: Injector,
  tableNameAt: (sheetId: string, row: number, column: number) => string,
): void {
  const isSwedish = dataLocale.startsWith("sv");
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, context, next) => {
      if (!isTyped(cell) || !isSwedish) return next(withFormula(cell, context));
      const read = { ...cell, ...swedishCell(cell.v) };
      // Univer's own reader, next in line, would take the 1 of a truth value for a number.
      return read.t === CellValueType.BOOLEAN ? read : next(read);
    },
  });
  // Other ways in (drag, paste into the formula bar) reach the command without the editor.
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesCommand.id) return;
    eachCell((command.params as ISetRangeValuesCommandParams).value, (cell) => {
      if (typeof cell.f === "string" && isSwedish) cell.f = englishFormula(cell.f);
    });
  });

  function withFormula(
    cell: Nullable<ICellData>,
    context: { readonly subUnitId: string; readonly row: number; readonly col: number },
  ): Nullable<ICellData> {
    if (typeof cell?.f !== "string") return cell;
    const table = tableNameAt(context.subUnitId, context.row, context.col);
    return { ...cell, f: isSwedish ? englishFormula(cell.f, table) : thisRow(cell.f, table) };
  }
}

function isTyped(cell: Nullable<ICellData>): cell is ICellData & { readonly v: string } {
  const isForced = cell?.t === CellValueType.FORCE_STRING;
  return typeof cell?.v === "string" && cell.v !== "" && cell.f == null && !isForced;
}

/** Dates and percentages stay text here: Univer reads them right in their English form and sets the format. */
function swedishCell(text: string): Pick<ICellData, "v" | "t"> {
  const { value, format, isText } = readTyped(text);
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (format?.endsWith("%") === true)
    return { v: text.replace(",", ".").replace(/\s/g, ""), t: null };
  if (format !== undefined) return { v: text, t: null };
  // Thousands set apart: Univer's own reader gives the cell the format that shows them so.
  if (typeof value === "number" && /\d\s\d/.test(text)) {
    return {
      v: text
        .replace(/(\d)\s(?=\d)/g, "$1;")
        .replace(",", ".")
        .replaceAll(";", ","),
      t: null,
    };
  }
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  const isMisread = isText === true || getNumfmtParseValueFilter(text) !== null;
  return { v: value ?? "", t: isMisread ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A command's value is one cell, rows of cells, or a sparse matrix of cells. */
function eachCell(value: unknown, visit: (cell: ICellData) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isCell(value)) visit(value);
  else {
    Object.values(value).forEach((inner) => {
      eachCell(inner, visit);
    });
  }
}

function isCell(value: object): value is ICellData {
  return "f" in value || "v" in value || "p" in value || "s" in value;
}
