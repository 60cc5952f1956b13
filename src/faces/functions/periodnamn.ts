import { tertialName } from "../../core/domain/tertialName";
import { functionErrors } from "../../core/language/functionWords";
import { readPlainDay } from "../../core/reading/readPlainDay";
import { isFault } from "./cell";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";

/**
 * LOFTE.PERIODNAMN: the tertial that a date falls in.
 *
 * @example periodnamn([[44319]]) → [["2021-T2"]]
 */
export const periodnamn = (datum: Argument): Answer[][] =>
  mapCells(1, [datum], ([cell = null]) => {
    const day = isFault(cell) ? null : readPlainDay(cell);
    return day === null ? notAvailable(functionErrors.notADate("datum")) : tertialName(day);
  });
