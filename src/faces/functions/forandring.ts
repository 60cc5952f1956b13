import { changeSince } from "../../core/domain/judge";
import { functionErrors } from "../../core/language/functionWords";
import { readOutcome } from "../../core/reading/readOutcome";
import { readQuantity } from "../../core/reading/readQuantity";
import { isFault } from "./cell";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";

/**
 * LOFTE.FORANDRING: the change since a baseline as a fraction of it, or #N/A with the reason in words.
 *
 * @example forandring([[2483]], [[2014]]) → [[0.23287…]]
 */
export const forandring = (utfall: Argument, basvarde: Argument): Answer[][] =>
  mapCells(["utfall", "basvarde"], [utfall, basvarde], ([outcomeCell = null, baseCell = null]) => {
    if (isFault(outcomeCell) || isFault(baseCell)) return notAvailable(functionErrors.noNumber);
    const outcome = readOutcome(outcomeCell, null, { unit: null });
    if (outcome.state === "missing") return notAvailable(functionErrors.isMissing("utfall"));
    if (outcome.state !== "number") return notAvailable(functionErrors.notANumber("utfall"));
    const baseline = readQuantity(baseCell, { unit: null });
    const change = changeSince(outcome.value, baseline.state === "number" ? baseline.value : null);
    return change ?? notAvailable(functionErrors.noBaseline);
  });
