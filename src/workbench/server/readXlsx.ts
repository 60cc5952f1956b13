import { readFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "@protobi/exceljs";
import type { CellValue, Font, Worksheet } from "@protobi/exceljs";
import { areaToAddress, parseAddress } from "../host/address";
import type { GridValue, GridWorkbook, GridWorkbookSheet, Rectangle } from "../host/port";
import { formulaFromFile } from "./fileFormula";
import { readFurnishing } from "./readFurnishing";
import { tableAreas } from "./tableAreas";

const dayInMilliseconds = 86_400_000;
const dayOfUnixEpoch = 25_569;

/**
 * Reads an .xlsx into the plain workbook that the grid opens: values, formulas, formats, tables.
 *
 * @throws when the file is missing or is no .xlsx.
 */
export async function readXlsx(file: string): Promise<GridWorkbook> {
  const workbook = new ExcelJS.Workbook();
  const content = await readFile(file);
  await workbook.xlsx.load(new Uint8Array(content).buffer);
  const areas = await tableAreas(content);
  return {
    name: path.basename(file),
    sheets: workbook.worksheets.map((sheet) => readSheet(sheet, areas)),
  };
}

function readSheet(sheet: Worksheet, areas: ReadonlyMap<string, Rectangle>): GridWorkbookSheet {
  const formulas: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const boldRows: number[] = [];
  const values = Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (__, c): GridValue => {
      const cell = sheet.getCell(r + 1, c + 1);
      const address = areaToAddress({ r, c, h: 1, w: 1 });
      const isInside = cell.isMerged && cell.master.address !== cell.address;
      if (isInside) return null;
      if (cell.numFmt && cell.numFmt !== "General") formats[address] = cell.numFmt;
      if (c === 0 && isBold(cell.font)) boldRows.push(r);
      if (cell.formula) {
        formulas[address] = formulaFromFile(cell.formula);
        return null;
      }
      return toGridValue(cell.value);
    }),
  );
  return {
    name: sheet.name,
    visibility: visibilities[sheet.state],
    values,
    formulas,
    formats,
    tables: tablesOf(sheet, areas),
    merged: sheet.model.merges.map((address) => parseAddress(address).area),
    widths: widthsOf(sheet),
    boldRows,
    ...readFurnishing(sheet),
  };
}

/** exceljs's types promise a font; a cell without a style of its own has none. */
function isBold(font: Partial<Font> | undefined): boolean {
  return font?.bold === true;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function toGridValue(value: CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / dayInMilliseconds + dayOfUnixEpoch;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  return null;
}

function tablesOf(
  sheet: Worksheet,
  areas: ReadonlyMap<string, Rectangle>,
): { readonly name: string; readonly area: Rectangle }[] {
  // exceljs's types say that every name has a table; in truth it has none on other sheets.
  return [...areas]
    .filter(([name]) => Boolean(sheet.getTable(name)))
    .map(([name, area]) => ({ name, area }));
}

function widthsOf(sheet: Worksheet): Record<number, number> {
  const widths: Record<number, number> = {};
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const { width } = sheet.getColumn(c + 1);
    if (width !== undefined) widths[c] = width;
  }
  return widths;
}
