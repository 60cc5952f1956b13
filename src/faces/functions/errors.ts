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

/** Those of Excel's errors that it takes back from a custom function, by what cells show. */
const returnable = {
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
} as const;

const isReturnable = (fault: string): fault is keyof typeof returnable => fault in returnable;

/**
 * Passes an error in an argument on. Excel takes back only some of its own errors; the others become
 * #VALUE! with the code in words.
 *
 * @example passOn({ fault: "#DIV/0!" }).code → "#DIV/0!"
 * @example passOn({ fault: "#REF!" }).code → "#VALUE!"
 */
export const passOn = ({ fault }: CellFault): CustomFunctions.Error =>
  isReturnable(fault)
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode[returnable[fault]])
    : invalid(functionErrors.passedOn(fault));
