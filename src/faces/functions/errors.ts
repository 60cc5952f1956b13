import { functionErrors } from "../../core/language/functionWords";
import type { CellFault } from "./cell";

/** What a custom function puts in one cell. */
export type Answer = string | number | CustomFunctions.Error;

/** #VALUE! with the reason in words: the arguments do not fit. */
export const invalid = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

/** #N/A with the reason in words: the arguments fit, but there is no such figure. */
export const notAvailable = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/**
 * Passes an error in an argument on. Excel takes back only some of its own errors; the others become
 * #VALUE! with the code in words.
 *
 * @example passOn({ fault: "#DIV/0!" }).code → "#DIV/0!"
 * @example passOn({ fault: "#REF!" }).code → "#VALUE!"
 */
export function passOn({ fault }: CellFault): CustomFunctions.Error {
  switch (fault) {
    case "#N/A":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    case "#DIV/0!":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.nullReference);
    default:
      return invalid(functionErrors.passedOn(fault));
  }
}
