import { judge } from "../../core/domain/judge";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { shortReason } from "../../core/language/reasonPhrase";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { closedQuestion, readPledgeCells, readQuantityCell } from "./readPledgeCells";

/**
 * LOFTE.CHANS: the probability that an open period ends with its target met if the pace lasts, for
 * minst and högst in whole numbers, or #N/A with the reason in words.
 *
 * Arguments: maltyp, mal, utfall so far, and andel, the share of the period that it covers, from 0.1
 * to 1. A minst that is reached has 1 and a högst that is exceeded 0, whatever the share.
 *
 * @example chans([["minst"]], [[200]], [[66]], [[120 / 365]]) → [[0.528…]]
 */
export const chans = (...args: readonly Argument[]): Answer[][] =>
  mapCells(4, args, (cells) => {
    const pledge = readPledgeCells(cells.slice(0, 3), false);
    const { reason, probability } = judge({
      ...closedQuestion(pledge),
      // Any two days of which the latter is the end make an open period.
      today: 0,
      end: 1,
      elapsed: readQuantityCell(cells[3]),
    });
    if (reason) return notAvailable(shortReason(functionWords.verdicts, reason, pledge.kind));
    return probability ?? notAvailable(functionErrors.noForecast);
  });
