import type { Condition } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import type { SheetInHand } from "./writeCells";

/**
 * Gives areas looks that depend on a formula; the first that holds has priority.
 *
 * @param nowNamed the formula as it is written while sheets have other names
 */
export const conditionSteps = (
  sheet: SheetInHand,
  conditions: readonly Condition[],
  nowNamed: (formula: string) => string,
): Step[] =>
  // Excel puts a new condition before those that are there.
  [...conditions].reverse().map(({ area, formula, style }) =>
    step(
      () => {
        const range = sheet().getRange(areaAddress(area));
        const { rule, format } = range.conditionalFormats.add("Custom").custom;
        rule.formula = nowNamed(formula);
        format.fill.color = style.fill;
        format.font.color = style.color;
        if (style.bold !== undefined) format.font.bold = style.bold;
        if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
      },
      [formula, style],
      5,
    ),
  );
