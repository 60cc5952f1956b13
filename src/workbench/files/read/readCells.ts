import { areaToAddress, parseAddress, wholeSheet } from "../../host/address";
import { shiftReferences } from "../../host/formulaReferences";
import type { Layer } from "../../host/furnishings/layers";
import type { GridValue } from "../../host/port";
import type { Rectangle } from "../../host/rectangle";
import { isDateFormat } from "../shared/builtInFormats";
import { formulaFromFile } from "../shared/formulaFromFile";
import { createRunPainter } from "./paintRuns";
import type { FileStyles } from "./readStyles";
import { readCellFormula, readCellValue, type FileFormula } from "./readCell";
import { attributeOf, scanCells, type FileCell } from "./scanCells";
import { plainStyles, styleLayer } from "./styleLayers";

/** What the rows of a sheet say. */
export interface SheetCells {
  readonly values: readonly (readonly GridValue[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  /** Areas that the formula in their first cell fills. */
  readonly arrays: readonly Rectangle[];
  readonly looks: readonly Layer[];
  readonly hiddenRows: readonly number[];
  /** Heights that somebody has set, in points. */
  readonly heights: Readonly<Record<number, number>>;
}

/** What all sheets of a file have in common. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  /** Days are counted from 1904 on. */
  readonly is1904: boolean;
}

/** Days between the two beginnings of time. */
export const daysTo1904 = 1_462;

const usualHeight = 15;
const empty: readonly GridValue[] = [];

/** Reads the rows of a sheet. `columns` are the looks of whole columns, over which rows and cells lie. */
export function readCells(rows: string, file: Shared, columns: readonly Layer[]): SheetCells {
  const { styles } = file;
  const values: (readonly GridValue[])[] = [];
  const formulas: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const arrays: Rectangle[] = [];
  const hiddenRows: number[] = [];
  const heights: Record<number, number> = {};
  const wholeRows: Layer[] = [];
  const shared = new Map<string, SharedFormula>();
  const hasStyledLines = columns.length > 0 || /<row\b[^>]*\scustomFormat="(?:1|true)"/.test(rows);
  const painter = createRunPainter(hasStyledLines ? -1 : 0);

  scanCells(rows, (r, attributes, cells) => {
    if (r >= wholeSheet.h) return;
    readRow(r, attributes);
    if (cells.length > 0) painter.row(r, cells);
    const line: GridValue[] = [];
    for (const cell of cells) {
      const format = styles.cells[cell.style]?.format ?? "General";
      const address = format === "General" && !cell.inner ? "" : addressOf(r, cell.c);
      if (format !== "General") formats[address] = format;
      if (cell.inner) readContent(r, cell, address, format, line);
    }
    if (line.length === 0) return;
    while (values.length < r) values.push(empty);
    values.push(line);
  });

  const baseLooks = plainStyles(styles);
  return {
    values,
    formulas,
    formats,
    arrays,
    hiddenRows,
    heights,
    looks: [
      ...baseLooks,
      ...columns,
      ...wholeRows,
      ...painter.runs().map(({ area, style }) => styleLayer(styles, style, area, hasStyledLines)),
    ],
  };

  function readRow(r: number, attributes: string): void {
    if (attributes.includes("hidden") && isYes(attributeOf(attributes, "hidden")))
      hiddenRows.push(r);
    // Heights that nobody has set are what some program found fitting; the grid fits rows by itself.
    if (attributes.includes("customHeight") && isYes(attributeOf(attributes, "customHeight")))
      heights[r] = Number(attributeOf(attributes, "ht") ?? usualHeight);
    if (!attributes.includes("customFormat") || !isYes(attributeOf(attributes, "customFormat")))
      return;
    const area = { r, c: 0, h: 1, w: wholeSheet.w };
    wholeRows.push(styleLayer(styles, Number(attributeOf(attributes, "s") ?? 0), area, true));
  }

  function readContent(
    r: number,
    cell: FileCell,
    address: string,
    format: string,
    line: GridValue[],
  ): void {
    const value = shownValue(cell, file, format);
    const formula = readCellFormula(cell.inner);
    const shown = formula && shownFormula(formula, shared, r, cell.c);
    if (shown !== null) formulas[address] = shown;
    if (formula?.type === "array" && formula.area?.includes(":"))
      arrays.push(parseAddress(formula.area).area);
    if (value === null) return;
    while (line.length < cell.c) line.push(null);
    line[cell.c] = value;
  }
}

/** A cell's value with its days counted as the grid does, from 1900 on. */
export function shownValue(cell: FileCell, { strings, is1904 }: Shared, format: string): GridValue {
  const value = readCellValue(cell, strings);
  const isDay = is1904 && typeof value === "number" && cell.type !== "d" && isDateFormat(format);
  return isDay ? value + daysTo1904 : value;
}

/** The first of formulas that were filled over an area, and where it stands. */
export interface SharedFormula {
  readonly formula: string;
  readonly r: number;
  readonly c: number;
}

/**
 * The formula that people see in a cell; those that follow another get its references moved along. `null`
 * for what is no formula of the cell's own, such as a table of what-ifs.
 */
export function shownFormula(
  { text, type, shared }: FileFormula,
  known: Map<string, SharedFormula>,
  r: number,
  c: number,
): string | null {
  if (type === "dataTable") return null;
  if (type !== "shared" || shared === null) return text === "" ? null : formulaFromFile(text);
  if (text !== "") {
    const formula = formulaFromFile(text);
    known.set(shared, { formula, r, c });
    return formula;
  }
  const first = known.get(shared);
  return first ? shiftReferences(first.formula, r - first.r, c - first.c) : null;
}

function addressOf(r: number, c: number): string {
  return areaToAddress({ r, c, h: 1, w: 1 });
}

function isYes(value: string | null): boolean {
  return value === "1" || value === "true";
}
