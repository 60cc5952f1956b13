import type { CellContent } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { areaAddress } from "./areaAddress";
import { cellRuns, type CellRun, type CellToWrite } from "./cellRuns";
import { actionBytes, bytesOf, step, type Step } from "./step";
import { written, type Written } from "./written";

/** A worksheet that is asked for when a step is carried out, since it may not be there before. */
export type SheetInHand = () => Excel.Worksheet;

/** What one write may weigh: enough to be few writes, little enough to be cut into requests. */
const bytesInStep = 1_000_000;

/**
 * Writes single cells of a sheet, neighbours together.
 *
 * @param oneByOne for a sheet with filtered rows: a write over hidden rows may land in other rows
 * @param empty what an empty content does: `""` clears the cell, `null` leaves it
 */
export function writeCells(
  sheet: SheetInHand,
  cells: readonly CellToWrite[],
  oneByOne: boolean,
  empty: "" | null = "",
): Step[] {
  const wanted = empty === null ? cells.filter(({ to }) => to !== null) : cells;
  const runs: readonly CellRun[] = oneByOne ? wanted.map(alone) : cellRuns(wanted);
  return runs.flatMap((run) =>
    "formula" in run
      ? [writeAll(sheet, run.area, run.formula)]
      : writeBlock(sheet, run.area, run.contents, empty),
  );
}

const alone = ({ row, column, to }: CellToWrite): CellRun => ({
  area: { row, column, height: 1, width: 1 },
  contents: [[to]],
});

/** Writes a matrix of contents, in as many steps as it needs. */
export function writeBlock(
  sheet: SheetInHand,
  area: Pick<Area, "row" | "column">,
  contents: readonly (readonly CellContent[])[],
  empty: "" | null,
): Step[] {
  const pieces: { readonly row: number; readonly matrix: Written[][]; bytes: number }[] = [];
  for (const [position, row] of contents.entries()) {
    const line = row.map((content) => written(content, empty));
    const bytes = bytesOf(line);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= bytesInStep) {
      last.matrix.push(line);
      last.bytes += bytes;
    } else {
      pieces.push({ row: area.row + position, matrix: [line], bytes });
    }
  }
  return pieces.map(({ row, matrix, bytes }) => {
    const width = matrix[0]?.length ?? 0;
    const place = { row, column: area.column, height: matrix.length, width };
    const act = () => {
      sheet().getRange(areaAddress(place)).formulas = matrix;
    };
    return { bytes: bytes + writeBytes(matrix.length * width), act };
  });
}

/** office.js cuts a matrix of more than 1 500 cells into pieces, each an action on a range of its own. */
const writeBytes = (cells: number): number => actionBytes * (1 + Math.ceil(cells / 1_500));

/**
 * Writes one formula into every cell of an area; Excel moves relative addresses as when it is filled down.
 *
 * Excel takes a single value for a whole range, which its type declarations do not say.
 */
export function writeAll(sheet: SheetInHand, area: Area, formula: string): Step {
  return step(() => {
    Object.assign(sheet().getRange(areaAddress(area)), { formulas: formula });
  }, formula);
}
