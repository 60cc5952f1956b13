import { functionErrors } from "../../core/language/functionWords";
import { isFault, readCell, type Cell } from "./cell";
import { invalid, passOn, type Answer } from "./errors";

/** An argument as Excel passes it: rows of columns, or `null` where it is left out. */
export type Argument = unknown;

/**
 * Computes one answer for each cell of the arguments, which are equally large or a single cell.
 *
 * A single cell or an argument left out is the same in every row. An error in an argument is the
 * answer of its row, whatever the other arguments hold.
 *
 * @param count of the arguments that the metadata has; what the host passes after them is not ours
 * @param answer gets the cells of one place in order; the array is used again
 * @throws CustomFunctions.Error #VALUE! in words where the shapes do not fit
 * @example mapCells(1, [[["a"], ["b"]]], ([text]) => `${text}!`) → [["a!"], ["b!"]]
 */
export function mapCells(
  count: number,
  args: readonly Argument[],
  answer: (cells: readonly Cell[]) => Answer,
): Answer[][] {
  const matrices = Array.from({ length: count }, (_, at) => toMatrix(args[at]));
  const largest = matrices.reduce((one, two) => (sizeOf(two) > sizeOf(one) ? two : one));
  const [height, width] = [largest.length, largest[0]?.length ?? 0];
  const isSingle = matrices.map((matrix) => sizeOf(matrix) === 1);
  matrices.forEach((matrix, at) => {
    const fits = matrix.length === height && matrix[0]?.length === width;
    if (!fits && isSingle[at] !== true) throw invalid(functionErrors.shape(at + 1));
  });
  const cells: Cell[] = matrices.map((matrix) => readCell(matrix[0]?.[0]));
  // Only columns are read anew for each row.
  const columns = matrices.flatMap((matrix, at) => (isSingle[at] === true ? [] : [{ at, matrix }]));
  const singleFault = cells.filter((_, at) => isSingle[at] === true).find(isFault);

  const answers: Answer[][] = [];
  for (let row = 0; row < height; row += 1) {
    // Of its right length from the start: growing 100 000 lines is what would take the time.
    const line = new Array<Answer>(width);
    for (let column = 0; column < width; column += 1) {
      let fault = singleFault;
      for (const { at, matrix } of columns) {
        const cell = readCell(matrix[row]?.[column]);
        cells[at] = cell;
        if (isFault(cell)) fault ??= cell;
      }
      line[column] = fault ? passOn(fault) : answer(cells);
    }
    answers.push(line);
  }
  return answers;
}

type Matrix = readonly (readonly unknown[])[];

const sizeOf = (matrix: Matrix): number => matrix.length * (matrix[0]?.length ?? 0);

/** Hosts pass matrices; a bare value is one cell, and so is an argument left out. */
export const toMatrix = (argument: Argument): Matrix =>
  Array.isArray(argument) && Array.isArray(argument[0]) ? (argument as Matrix) : [[argument]];
