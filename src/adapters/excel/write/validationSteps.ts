import type { Validation } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import type { SheetInHand } from "./writeCells";

/**
 * Says what may be typed into areas, with words for who stands in one.
 *
 * @param sheetNamed the sheet that a list stands on, also while it is built under another name
 */
export const validationSteps = (
  sheet: SheetInHand,
  validations: readonly Validation[],
  sheetNamed: (name: string) => Excel.Worksheet,
): Step[] =>
  validations.map((validation) =>
    step(
      () => {
        const { dataValidation } = sheet().getRange(areaAddress(validation.area));
        const { rule, isStrict } = validation;
        // A list is a range, never its words: those would be cut at every comma.
        if (rule.kind === "list") {
          const source = sheetNamed(rule.sheet).getRange(areaAddress(rule.area));
          dataValidation.rule = { list: { inCellDropDown: true, source } };
        }
        if (rule.kind === "date") {
          dataValidation.rule = { date: { formula1: "1900-01-01", operator: "GreaterThan" } };
        }
        dataValidation.ignoreBlanks = true;
        dataValidation.prompt = {
          showPrompt: validation.inputText !== "",
          title: validation.inputTitle,
          message: validation.inputText,
        };
        if (rule.kind === "any") return;
        dataValidation.errorAlert = {
          showAlert: true,
          style: isStrict ? "Stop" : "Warning",
          title: validation.errorTitle,
          message: validation.errorText,
        };
      },
      validation,
      3,
    ),
  );
