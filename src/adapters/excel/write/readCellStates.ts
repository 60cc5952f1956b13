import type { CellState } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { cellState } from "../cellState";
import { areaAddress } from "./areaAddress";
import { cellRuns } from "./cellRuns";
import { actionBytes, bytesOf, type Step } from "./step";

/** A cell that is to be read, with what it is believed to hold, by which the answer is weighed. */
export interface CellToRead {
  readonly row: number;
  readonly column: number;
  readonly from: CellState;
}

/** What cells hold, by row and column; `undefined` where a cell was not read. */
export type CellStates = (row: number, column: number) => CellState | undefined;

/** Kind of value, quotation marks and commas. */
const envelopeBytes = 24;
const bytesInStep = 1_000_000;

/**
 * Prepares the reading of single cells, neighbours together.
 *
 * @param sheet gives the worksheet; a null object is well, its cells are then not read
 * @returns the steps to send, and what the cells hold once they have been sent
 */
export function readCellStates(
  sheet: () => Excel.Worksheet,
  cells: readonly CellToRead[],
): { readonly steps: readonly Step[]; readonly states: CellStates } {
  const weights = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), weightOf(cell)]));
  const asked: { readonly area: Area; readonly range: Excel.Range }[] = [];
  const runs = cellRuns(cells.map(({ row, column }) => ({ row, column, to: null })));
  const steps = runs.flatMap(({ area }) =>
    cut(area, weights).map(({ piece, bytes }) => ({
      bytes: bytes + 2 * actionBytes,
      act: () => {
        const range = sheet().getRange(areaAddress(piece));
        range.load("values,valueTypes,formulas");
        asked.push({ area: piece, range });
      },
    })),
  );
  let read: Map<string, CellState> | null = null;
  return {
    steps,
    states: (row, column) => (read ??= statesOf(asked)).get(keyOf(row, column)),
  };
}

const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;

const weightOf = ({ from }: CellToRead): number =>
  bytesOf(from.value) + bytesOf(from.formula ?? from.value) + envelopeBytes;

/** Cuts an area by rows, so that no piece weighs more than a request takes. */
function cut(
  area: Area,
  weights: ReadonlyMap<string, number>,
): { readonly piece: Area; readonly bytes: number }[] {
  const pieces: { piece: Area; bytes: number }[] = [];
  for (let row = area.row; row < area.row + area.height; row += 1) {
    let bytes = 0;
    for (let column = area.column; column < area.column + area.width; column += 1) {
      bytes += weights.get(keyOf(row, column)) ?? 0;
    }
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= bytesInStep) {
      last.piece = { ...last.piece, height: last.piece.height + 1 };
      last.bytes += bytes;
    } else {
      pieces.push({ piece: { ...area, row, height: 1 }, bytes });
    }
  }
  return pieces;
}

function statesOf(
  asked: readonly { readonly area: Area; readonly range: Excel.Range }[],
): Map<string, CellState> {
  const states = new Map<string, CellState>();
  for (const { area, range } of asked) {
    if (range.isNullObject) continue;
    const { values, valueTypes, formulas } = range;
    const rows: unknown[][] = values;
    rows.forEach((row, down) => {
      row.forEach((value, along) => {
        const state = cellState(value, valueTypes[down]?.[along], formulas[down]?.[along]);
        states.set(keyOf(area.row + down, area.column + along), state);
      });
    });
  }
  return states;
}
