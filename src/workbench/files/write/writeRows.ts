import { wholeSheet } from "../../host/address";
import type { CellLook } from "../../host/furnishings/cellLook";
import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import type { GridPort, GridTable, GridValue, Rectangle } from "../../host/port";
import { readCellFormula } from "../read/readCell";
import {
  daysTo1904,
  shownFormula,
  shownValue,
  type Shared,
  type SharedFormula,
} from "../read/readCells";
import { attributeOf, scanCells, type FileCell } from "../read/scanCells";
import { areasOf } from "../shared/areas";
import { isDateFormat } from "../shared/builtInFormats";
import { formulaToFile } from "../shared/formulaToFile";
import { freshCell, keptCell, recalculatedCell } from "./cellXml";
import { lastStyledRow, lookOfCells, type MergedLook } from "./lookOfCells";
import { readRows } from "./readRows";
import type { StyleBook } from "./styleBook";

/** A sheet whose rows are to be written. */
export interface RowsToWrite {
  readonly port: GridPort;
  readonly sheetId: string;
  readonly file: Shared;
  readonly styles: StyleBook;
  /** The rows as the opened file has them; empty for a new sheet. */
  readonly rows: string;
  /** Heights of rows in points, as they were when the file was opened. */
  readonly heights: SheetFurnishing["heights"];
}

/** What the rows of a sheet have become. */
export interface WrittenRows {
  readonly xml: string;
  readonly used: Rectangle | null;
}

/** Results that tell of the grid and not of the workbook: a name it does not know, an answer that is awaited. */
const passing = new Set(["#NAME?", "#GETTING_DATA", "#BUSY!", "#CONNECT!"]);

/**
 * Writes the rows of a sheet. A cell that holds what the file says it holds is written as the file has it, so
 * that what the grid does not know of it stays: runs of rich text, arrays, links to other data.
 */
export function writeRows({
  port,
  sheetId,
  file,
  styles,
  rows,
  heights: heightsBefore,
}: RowsToWrite): WrittenRows {
  const { layers, hiddenRows, heights } = port.furnishings.sheet(sheetId);
  const tables = port.tables().filter((table) => table.sheetId === sheetId);
  const grid = readRows(port, sheetId);
  const looks = lookOfCells(layers);
  const hidden = new Set(hiddenRows);
  const shared = new Map<string, SharedFormula>();
  const arrays: Rectangle[] = [];
  const chosen = new Map<MergedLook, Map<string, number>>();
  const pieces: string[] = [];
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let nextRow = 0;

  scanCells(rows, (r, attributes, cells) => {
    for (; nextRow < r; nextRow += 1) writeRow(nextRow, "", []);
    writeRow(r, attributes, cells);
    nextRow = r + 1;
  });
  const last = [...hiddenRows, ...Object.keys(heights).map(Number)].reduce(
    (lowest, r) => Math.max(lowest, r),
    Math.max(grid.lastRow, lastStyledRow(layers)),
  );
  for (; nextRow <= Math.min(last, wholeSheet.h - 1); nextRow += 1) writeRow(nextRow, "", []);
  const { top, left, bottom, right } = used;
  return {
    xml: pieces.join(""),
    used: bottom < 0 ? null : { r: top, c: left, h: bottom - top + 1, w: right - left + 1 },
  };

  function writeRow(r: number, attributes: string, cells: readonly FileCell[]): void {
    const row = grid.row(r);
    const rowLooks = looks(r);
    const byColumn = new Map(cells.map((cell) => [cell.c, cell]));
    const columns = new Set([...byColumn.keys(), ...row.columns]);
    for (const [from, to] of rowLooks.ownColumns)
      for (let c = from; c <= to; c += 1) columns.add(c);
    const start = rowAttributes(
      heights[r] === heightsBefore[r] ? attributes : withHeight(attributes, heights[r]),
      hidden.has(r),
      rowLooks.whole && styleOf(rowLooks.whole, null),
    );
    if (columns.size === 0 && start === "") return;
    const inside: string[] = [];
    for (const c of [...columns].sort((one, other) => one - other)) {
      const xml = writeCell(r, c, byColumn.get(c), rowLooks.at(c));
      if (xml === "") continue;
      inside.push(xml);
      used.top = Math.min(used.top, r);
      used.bottom = r;
      used.left = Math.min(used.left, c);
      used.right = Math.max(used.right, c);
    }
    if (inside.length > 0 || start !== "")
      pieces.push(`<row r="${String(r + 1)}"${start}>${inside.join("")}</row>`);
  }

  function writeCell(r: number, c: number, cell: FileCell | undefined, merged: MergedLook): string {
    const now = grid.row(r).at(c);
    const format = now.format === "General" && !cell ? null : now.format;
    const style = styleOf(merged, format);
    if (!cell)
      return now.value === null && now.formula === null && !merged.isOwn
        ? ""
        : fresh(r, c, style, now);
    const formula = readCellFormula(cell.inner);
    const before = formula && shownFormula(formula, shared, r, c);
    const fileFormat = file.styles.cells[cell.style]?.format ?? "General";
    const value = shownValue(cell, file, fileFormat);
    const isSameValue = isEqual(value, now.value) && isSameDay(fileFormat, now.format, value);
    if (formula === null || before === null) {
      const isSpilt = arrays.some((area) => holds(area, r, c)) && now.value === null;
      const isKept = now.formula === null && (isSameValue || isSpilt);
      return isKept ? keptCell(r, cell, style) : fresh(r, c, style, now);
    }
    if (!isSameFormula(before, now.formula, r, c)) return fresh(r, c, style, now);
    if (formula.type === "array") arrays.push(...areasOf(formula.area ?? ""));
    const result = isPassing(now.value) && !isPassing(value) ? value : now.value;
    const isKept = isEqual(value, result) && isSameDay(fileFormat, now.format, result);
    if (formula.type === "shared") return fresh(r, c, style, { ...now, value: result });
    return isKept
      ? keptCell(r, cell, style)
      : recalculatedCell(r, cell, style, inFile(result, now.format));
  }

  function fresh(
    r: number,
    c: number,
    style: number,
    { value, formula, format }: { value: GridValue; formula: string | null; format: string },
  ): string {
    const written = formula === null ? null : formulaToFile(formula, tableAt(tables, r, c));
    return freshCell(r, c, style, inFile(value, format), written);
  }

  /** `null` is a cell that is not in the file and has no format of its own: its row's or column's stays. */
  function styleOf(merged: MergedLook, format: string | null): number {
    const byFormat = chosen.get(merged) ?? new Map<string, number>();
    chosen.set(merged, byFormat);
    const key = format ?? "";
    const known = byFormat.get(key);
    if (known !== undefined) return known;
    const { fileStyle = 0, ...look }: Partial<CellLook> = merged.look;
    const style = styles.cell(fileStyle, look, format);
    byFormat.set(key, style);
    return style;
  }

  function isSameFormula(before: string, now: string | null, r: number, c: number): boolean {
    if (now === null) return false;
    const table = tableAt(tables, r, c);
    return now === before || formulaToFile(now, table) === formulaToFile(before, table);
  }

  /** In a workbook that counts from 1904, a number that became or stopped being a date is another number. */
  function isSameDay(before: string, now: string, value: GridValue): boolean {
    return !file.is1904 || typeof value !== "number" || isDateFormat(before) === isDateFormat(now);
  }

  function inFile(value: GridValue, format: string): GridValue {
    return file.is1904 && typeof value === "number" && isDateFormat(format)
      ? value - daysTo1904
      : value;
  }
}

/** What the file says of a row, with what it does not know any more taken out. */
function rowAttributes(attributes: string, isHidden: boolean, style: number | null): string {
  const kept = ["r", "spans", "hidden", "s", "customFormat"].reduce(without, attributes).trimEnd();
  const look = style === null ? "" : ` s="${String(style)}" customFormat="1"`;
  return `${kept}${look}${isHidden ? ' hidden="1"' : ""}`;
}

/** A row with another height, or with none of its own: it fits itself to its content then. */
function withHeight(attributes: string, height: number | undefined): string {
  const rest = ["ht", "customHeight"].reduce(without, attributes).trimEnd();
  return height === undefined ? rest : `${rest} ht="${String(height)}" customHeight="1"`;
}

function without(attributes: string, name: string): string {
  return attributeOf(attributes, name) === null
    ? attributes
    : attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

function isEqual(one: GridValue, other: GridValue): boolean {
  if (one === other) return true;
  const isBlank = (value: GridValue) => value === null || value === "";
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return typeof one === "object" && typeof other === "object" && one.error === other.error;
}

function isPassing(value: GridValue): boolean {
  return typeof value === "object" && value !== null && passing.has(value.error);
}

function tableAt(tables: readonly GridTable[], r: number, c: number): string {
  return tables.find(({ area }) => holds(area, r, c))?.name ?? "";
}

function holds(area: Rectangle, r: number, c: number): boolean {
  return r >= area.r && r < area.r + area.h && c >= area.c && c < area.c + area.w;
}
