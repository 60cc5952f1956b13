import { cellAddress } from "../../core/sheet/address";
import type { Area, CellValue } from "../../core/sheet/sheet";
import { cellFormula, cellValue } from "./cellState";
import { takePieces, type Piece, type UsedArea } from "./pieces";
import { synced } from "./synced";

/** What one sheet's used range holds, in the shape of the core's `Sheet`. */
export interface SheetCells {
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formats: string[][];
  readonly merged: readonly Area[];
}

/** What a cell weighs in an answer before any has been seen: value, type, formula and format. */
const assumedBytesPerCell = 60;

/** Excel lists merged areas from this set of its API on. */
const mergedAreasSet = "1.13";

/**
 * Reads the cells of all used ranges, as many per request as one answer holds.
 *
 * @returns the cells by sheet name, or `null` where `progress` said to stop.
 */
export async function readCells(
  context: Excel.RequestContext,
  usedAreas: readonly UsedArea[],
  progress?: (share: number) => Promise<boolean>,
): Promise<Map<string, SheetCells> | null> {
  let merged = askForMerged(context, usedAreas);
  const cells = new Map(usedAreas.map((used) => [used.sheet, emptyCells(used)]));
  const total = usedAreas.reduce((sum, used) => sum + used.height * used.width, 0);
  let waiting: readonly Piece[] = usedAreas.map((used) => ({ used, from: 0, count: used.height }));
  let weight = { cells: 0, bytes: 0 };
  let caution = 1;
  while (waiting.length > 0) {
    const { taken, rest } = takePieces(waiting, bytesPerCell(weight) * caution);
    const asked = taken.map((piece) => ({ piece, range: ask(context, piece) }));
    // One answer for each 4 MB: the answer's size is Excel's limit.
    if (!(await fitted(context, taken))) {
      // Rows that nobody has seen yet were heavier than those before them: ask for fewer, once more.
      caution *= 2;
      if (weight.cells === 0) merged = askForMerged(context, usedAreas);
      continue;
    }
    for (const { piece, range } of asked) {
      weight = weigh(weight, range, piece);
      append(cells.get(piece.used.sheet), range);
      range.untrack();
    }
    waiting = rest;
    if (progress && !(await progress(weight.cells / total))) return null;
  }
  for (const { sheet, areas } of merged) {
    const found = cells.get(sheet);
    if (found && !areas.isNullObject) cells.set(sheet, { ...found, merged: placesOf(areas) });
  }
  return cells;
}

/** Sends the request; false where its answer is too large for Excel and could be cut. */
async function fitted(context: Excel.RequestContext, taken: readonly Piece[]): Promise<boolean> {
  try {
    await synced(context);
    return true;
  } catch (error) {
    const rows = taken.reduce((sum, { count }) => sum + count, 0);
    const isTooLarge =
      error instanceof OfficeExtension.Error &&
      error.code === "ResponsePayloadSizeLimitExceeded" &&
      rows > 1;
    if (!isTooLarge) throw error;
    return false;
  }
}

const emptyCells = (used: UsedArea): SheetCells => ({
  origin: { row: used.row, column: used.column },
  values: [],
  formulas: [],
  formats: [],
  merged: [],
});

function ask(context: Excel.RequestContext, { used, from, count }: Piece): Excel.Range {
  const range = rangeOf(context, used.sheet, {
    row: used.row + from,
    column: used.column,
    height: count,
    width: used.width,
  });
  range.load("values,valueTypes,formulas,numberFormat");
  return range;
}

function askForMerged(
  context: Excel.RequestContext,
  usedAreas: readonly UsedArea[],
): { sheet: string; areas: Excel.RangeAreas }[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", mergedAreasSet)) return [];
  return usedAreas.map((used) => {
    const areas = rangeOf(context, used.sheet, used).getMergedAreasOrNullObject();
    areas.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
    );
    return { sheet: used.sheet, areas };
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  const last = { row: area.row + area.height - 1, column: area.column + area.width - 1 };
  const address = `${cellAddress(area)}:${cellAddress(last)}`;
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function append(cells: SheetCells | undefined, range: Excel.Range): void {
  if (!cells) return;
  const types = range.valueTypes;
  const formulas: unknown[][] = range.formulas;
  range.values.forEach((row: unknown[], position: number) => {
    cells.values.push(row.map((value, column) => cellValue(value, types[position]?.[column])));
    cells.formulas.push(
      (formulas[position] ?? []).map((formula, column) => cellFormula(formula, row[column])),
    );
    cells.formats.push((range.numberFormat[position] ?? []).map(String));
  });
}

const placesOf = (areas: Excel.RangeAreas): Area[] =>
  areas.areas.items.map((item) => ({
    row: item.rowIndex,
    column: item.columnIndex,
    height: item.rowCount,
    width: item.columnCount,
  }));

const bytesPerCell = (weight: { cells: number; bytes: number }): number =>
  weight.cells === 0 ? assumedBytesPerCell : weight.bytes / weight.cells;

/** Learns what cells weigh from a sample of the rows that came, so that the next answer is full. */
function weigh(
  weight: { cells: number; bytes: number },
  range: Excel.Range,
  piece: Piece,
): { cells: number; bytes: number } {
  const step = Math.max(1, Math.floor(piece.count / 50));
  let [rows, bytes] = [0, 0];
  for (let row = 0; row < piece.count; row += step) {
    rows += 1;
    for (const matrix of [range.values, range.valueTypes, range.formulas, range.numberFormat]) {
      bytes += bytesOf(JSON.stringify(matrix[row] ?? []));
    }
  }
  const cells = piece.count * piece.used.width;
  return {
    cells: weight.cells + cells,
    bytes: weight.bytes + (bytes / Math.max(1, rows)) * piece.count,
  };
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
