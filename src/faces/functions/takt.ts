import { functionErrors, functionWords } from "../../core/language/functionWords";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { readQuantityCell } from "./readPledgeCells";

/**
 * LOFTE.TAKT: the pace index, 1 where the outcome follows the plan, or #N/A with the reason in words.
 *
 * Arguments: mal; utfall so far; and andel, the share of the period or of its plan that the outcome
 * covers, above 0 and at most 1.
 *
 * @example takt([[200]], [[66]], [[0.33]]) → [[1]]
 */
export const takt = (...args: readonly Argument[]): Answer[][] =>
  mapCells(3, args, ([targetCell, outcomeCell, shareCell]) => {
    const { noTarget, invalidTarget } = functionWords.verdicts.reasons;
    const target = readQuantityCell(targetCell);
    const outcome = readQuantityCell(outcomeCell);
    const share = readQuantityCell(shareCell) ?? 0;
    if (!target) return notAvailable(noTarget);
    if (target < 0) return notAvailable(invalidTarget);
    if (outcome === null) return notAvailable(functionErrors.notANumber("utfall"));
    return share > 0 && share <= 1
      ? outcome / (target * share)
      : notAvailable(functionErrors.notAShare);
  });
