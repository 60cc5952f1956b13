import { changeSince } from "../../core/domain/judge";
import { functionErrors } from "../../core/language/functionWords";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { readQuantityCell } from "./readPledgeCells";

/**
 * LOFTE.FORANDRING: the change since a baseline as a fraction of it, or #N/A with the reason in words.
 *
 * @example forandring([[2483]], [[2014]]) → [[0.23287…]]
 */
export const forandring = (utfall: Argument, basvarde: Argument): Answer[][] =>
  mapCells(2, [utfall, basvarde], ([outcomeCell, baseCell]) => {
    const outcome = readQuantityCell(outcomeCell);
    if (outcome === null) return notAvailable(functionErrors.notANumber("utfall"));
    const change = changeSince(outcome, readQuantityCell(baseCell));
    return change ?? notAvailable(functionErrors.noBaseline);
  });
