import { impliedBaselines } from "../../core/domain/impliedBaseline";
import { functionErrors } from "../../core/language/functionWords";
import { hundredth } from "../../core/reading/hundredth";
import { readPlainText } from "../../core/reading/readPlainText";
import type { Cell } from "./cell";
import { answerOnce } from "./answerOnce";
import { invalid, notAvailable, type Answer } from "./errors";
import type { Argument } from "./mapCells";
import { readQuantityCell } from "./readPledgeCells";

/** Numbers up to this are fractions as Excel keeps per cent (46,8 % is 0.468), larger ones per cent. */
const largestFraction = 10;

/**
 * LOFTE.BASVARDE: all whole baselines from which a value is a published change away, as a column.
 *
 * Arguments: varde; procent, a fraction as Excel keeps per cent, or a text such as "+46,8 %"; and
 * decimaler of the per cent, which left out are those of the text, or 1 for a number.
 *
 * @example basvarde([[182]], [["+46,8 %"]], null) → [[124]]
 */
export const basvarde = (...args: readonly Argument[]): Answer[][] => answerOnce(3, args, basesOf);

function basesOf([valueCell, percentCell, decimalsCell]: readonly Cell[]): Answer[][] {
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

function readChange(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return Math.abs(cell) > largestFraction ? hundredth(cell) : cell;
  if (typeof cell !== "string") return null;
  const reading = readPlainText(cell);
  if (reading.state !== "number") return null;
  return reading.hasUnit ? reading.value : hundredth(reading.value);
}

const decimalsOf = (cell: Cell | undefined): number =>
  typeof cell === "string" ? (/[.,](\d+)/.exec(cell)?.[1]?.length ?? 0) : 1;
