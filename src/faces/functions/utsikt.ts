import { forecastCount } from "../../core/domain/forecast";
import { functionErrors } from "../../core/language/functionWords";
import { answerOnce } from "./answerOnce";
import { notAvailable, type Answer } from "./errors";
import type { Argument } from "./mapCells";
import { readQuantityCell } from "./readPledgeCells";

/**
 * LOFTE.UTSIKT: the outcome at the end of the period if the pace lasts, as a row of its mean and the
 * bounds that hold it with a probability of at least 80 %, or #N/A in words.
 *
 * Arguments of one pledge: utfall, a whole number so far; and andel, the share of the period that it
 * covers, from 0.1 to 1.
 *
 * @example utsikt([[35]], [[120 / 365]]) → [[107.5, 89, 127]]
 */
export const utsikt = (...args: readonly Argument[]): Answer[][] =>
  answerOnce(2, args, ([outcomeCell, shareCell]) => {
    const outcome = readQuantityCell(outcomeCell);
    if (outcome === null) return [[notAvailable(functionErrors.notANumber("utfall"))]];
    // Where it ends does not depend on the target, which only the probability does.
    const forecast = forecastCount("atMost", outcome, outcome, readQuantityCell(shareCell));
    return forecast
      ? [[forecast.mean, forecast.lower, forecast.upper]]
      : [[notAvailable(functionErrors.noForecast)]];
  });
