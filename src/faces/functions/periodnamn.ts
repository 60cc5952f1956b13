import { periodName, periodOf } from "../../core/domain/period";
import { functionErrors } from "../../core/language/functionWords";
import { readDay } from "../../core/reading/readDay";
import { isBlank, isFault } from "./cell";
import { invalid, notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";

/**
 * LOFTE.PERIODNAMN: the tertial that a date falls in.
 *
 * @example periodnamn([[44319]]) → [["2021-T2"]]
 */
export const periodnamn = (datum: Argument): Answer[][] =>
  mapCells(["datum"], [datum], ([cell = null]) => {
    if (isBlank(cell) || isFault(cell)) return notAvailable(functionErrors.isMissing("datum"));
    const day = readDay(cell, false);
    return day === null
      ? invalid(functionErrors.notADate("datum"))
      : periodName(periodOf(day, "tertial"));
  });
