import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { areaToAddress, parseAddress } from "../host/address";
import type { GridWorkbook, GridWorkbookSheet, Rectangle } from "../host/port";
import { toCellData, toFormulaData } from "./cellData";
import { toRange } from "./rectangle";
import { thisRow } from "../host/locale/typedFormula";

const spareRows = 60;
const spareColumns = 6;
const pixelsPerCharacter = 7.5;
const pixelsPerPoint = 4 / 3;

/** Univer's own description of a workbook, ready to be opened. `id` must be new for every opening. */
export function workbookSnapshot(id: string, workbook: GridWorkbook): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, at) => worksheetSnapshot(sheetId(at), sheet));
  return {
    id,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((_, at) => sheetId(at)),
    sheets: Object.fromEntries(sheets.map((sheet, at) => [sheetId(at), sheet])),
  };
}

/** Identifier of the sheet at a place in the opened workbook. */
export function sheetId(at: number): string {
  return `sheet-${String(at + 1)}`;
}

/** Univer's description of one sheet, with room below and to the right. */
export function worksheetSnapshot(id: string, sheet: GridWorkbookSheet): Partial<IWorksheetData> {
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  return {
    id,
    name: sheet.name,
    hidden:
      (sheet.visibility ?? "Visible") === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(100, sheet.values.length + spareRows),
    columnCount: Math.max(20, columns + spareColumns),
    defaultRowHeight: 22,
    cellData: cellsOf(sheet),
    mergeData: (sheet.merged ?? []).map(toRange),
    rowData: Object.fromEntries(
      Object.entries(sheet.heights ?? {}).map(([row, height]) => [
        row,
        { h: Math.round(height * pixelsPerPoint), ia: BooleanNumber.FALSE },
      ]),
    ),
    columnData: Object.fromEntries(
      Object.entries(sheet.widths ?? {}).map(([column, width]) => [
        column,
        { w: Math.round(width * pixelsPerCharacter) },
      ]),
    ),
  };
}

function cellsOf(sheet: GridWorkbookSheet): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const boldRows = new Set(sheet.boldRows ?? []);
  const place = (row: number, column: number, cell: ICellData): void => {
    const cellsOfRow = (cells[row] ??= {});
    cellsOfRow[column] = { ...cellsOfRow[column], ...cell };
  };
  const isSpilt = (r: number, c: number): boolean =>
    (sheet.arrays ?? []).some((area) => holds(area, r, c));
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      const style = styleOf(sheet.formats?.[areaToAddress({ r, c, h: 1, w: 1 })], boldRows.has(r));
      if (value !== null && !isSpilt(r, c)) place(r, c, toCellData(value));
      if (style) place(r, c, { s: style });
    });
  });
  for (const [address, formula] of Object.entries(sheet.formulas ?? {})) {
    const { r, c } = parseAddress(address).area;
    place(r, c, toFormulaData(thisRow(formula)));
  }
  return cells;
}

function holds(area: Rectangle, r: number, c: number): boolean {
  return r >= area.r && r < area.r + area.h && c >= area.c && c < area.c + area.w;
}

function styleOf(format: string | undefined, isBold: boolean): IStyleData | null {
  const hasFormat = format !== undefined && format !== "General";
  if (!hasFormat && !isBold) return null;
  return {
    ...(hasFormat ? { n: { pattern: format } } : {}),
    ...(isBold ? { bl: BooleanNumber.TRUE } : {}),
  };
}
