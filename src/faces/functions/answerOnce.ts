import { functionErrors } from "../../core/language/functionWords";
import { isFault, readCell, type Cell } from "./cell";
import { invalid, passOn, type Answer } from "./errors";
import { toMatrix, type Argument } from "./mapCells";

/**
 * Computes one answer, of any shape, from arguments that are a single cell each.
 *
 * @param count of the arguments that the metadata has; what the host passes after them is not ours
 * @throws CustomFunctions.Error #VALUE! in words where an argument is more than a cell
 * @example answerOnce(2, [[[35]], [[0.5]]], (cells) => [cells]) → [[35, 0.5]]
 */
export function answerOnce(
  count: number,
  args: readonly Argument[],
  answer: (cells: readonly Cell[]) => Answer[][],
): Answer[][] {
  const cells = Array.from({ length: count }, (_, at) => {
    const [row, more] = toMatrix(args[at]);
    if (more || row?.length !== 1) throw invalid(functionErrors.shape(at + 1));
    return readCell(row[0]);
  });
  const fault = cells.find(isFault);
  return fault ? [[passOn(fault)]] : answer(cells);
}
