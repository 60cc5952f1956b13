import { impliedBaselines } from "../../core/domain/impliedBaseline";
import { functionErrors } from "../../core/language/functionWords";
import { hundredth } from "../../core/reading/hundredth";
import { readPlainText } from "../../core/reading/readPlainText";
import { isFault, readCell, type Cell } from "./cell";
import { invalid, notAvailable, passOn, type Answer } from "./errors";
import { toMatrix, type Argument } from "./mapCells";
import { readQuantityCell } from "./readPledgeCells";

/** Numbers up to this are fractions as Excel keeps per cent (46,8 % is 0.468), larger ones per cent. */
const largestFraction = 10;

/**
 * LOFTE.BASVARDE: all whole baselines from which a value is a published change away, as a column.
 *
 * @param procent a fraction as Excel keeps per cent, or a text such as "+46,8 %"
 * @param decimaler of the per cent; left out, those of the text, or 1 for a number
 * @example basvarde([[182]], [["+46,8 %"]], null) → [[124]]
 */
export function basvarde(varde: Argument, procent: Argument, decimaler: Argument): Answer[][] {
  const cells = [varde, procent, decimaler].map(firstCell);
  const fault = cells.find(isFault);
  if (fault) return [[passOn(fault)]];
  const [valueCell = null, percentCell = null, decimalsCell = null] = cells;

  const value = readQuantityCell(valueCell);
  if (value === null) throw invalid(functionErrors.notANumber("varde"));
  const change = readChange(percentCell);
  if (change === null) throw invalid(functionErrors.notANumber("procent"));
  const decimals = readQuantityCell(decimalsCell) ?? decimalsOf(percentCell);
  const { bases, isComplete } = impliedBaselines(value, change, decimals);
  return isComplete && bases.length > 0
    ? bases.map((base) => [base])
    : [[notAvailable(functionErrors.noImpliedBaseline)]];
}

const firstCell = (argument: Argument): Cell => {
  const [row, more] = toMatrix(argument);
  const isSingle = !more && row?.length === 1;
  if (!isSingle) throw invalid(functionErrors.notANumber("varde"));
  return readCell(row[0]);
};

function readChange(cell: Cell): number | null {
  if (typeof cell === "number") return Math.abs(cell) > largestFraction ? hundredth(cell) : cell;
  if (typeof cell !== "string") return null;
  const reading = readPlainText(cell);
  if (reading.state !== "number") return null;
  return reading.hasUnit ? reading.value : hundredth(reading.value);
}

const decimalsOf = (cell: Cell): number =>
  typeof cell === "string" ? (/[.,](\d+)/.exec(cell)?.[1]?.length ?? 0) : 1;
