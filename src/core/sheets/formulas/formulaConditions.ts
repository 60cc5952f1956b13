import { concernsValues, measureValues } from "../../schema/lists";
import type { ListValue } from "../../schema/column";
import { isOneOf } from "./formulaText";
import { percentUnits } from "./formulaPhrases";
import { isAmong, isRule } from "./formulaRules";
import type { FormulaPlaces } from "./formulaPlaces";

/** The row's id where it has one and concerns its pledge, else "". */
export const rowKey = ({ cell }: FormulaPlaces): string =>
  `IF(${isListed(cell("concerns"), concernsValues, ["part", "other"])},"",TRIM(${cell("id")}))`;

/** −1 the row does not count, 0 its period is closed, 1 open, 2 open and not begun. */
export const rowStatus = ({ cell, standing }: FormulaPlaces): string =>
  `IF(LEN(${cell("basisKey")})=0,-1,IF(ISNUMBER(${standing}),` +
  `IF(INT(${standing})<N(${cell("basisEnd")}),IF(INT(${standing})<N(${cell("basisStart")}),2,1),0),0))`;

/** Whether figures of the row are per cent: of shares, and by the unit, "% av eleverna" too. */
export function isScaledRow({ cell }: FormulaPlaces): string {
  const [rule, unit] = [cell("basisRule"), `LOWER(TRIM(${cell("basisUnit")}))`];
  const unitWord = `LEFT(${unit},FIND(" av ",${unit}&" av ")-1)`;
  const byPercent = [isRule(rule, "increaseByPercent"), isRule(rule, "decreaseByPercent")];
  return `OR(${isAmong(rule, "shares")},AND(${isOneOf(unitWord, percentUnits)},NOT(OR(${byPercent.join(",")}))))`;
}

/** Whether the row's figure is of its period alone. */
export const isOfPeriod = ({ cell }: Pick<FormulaPlaces, "cell">): string =>
  isListed(cell("measure"), measureValues, ["period"]);

/** Whether a cell holds the name or a synonym of one of a list's values. */
function isListed(text: string, list: readonly ListValue[], wanted: readonly string[]): string {
  const words = list
    .filter(({ value }) => wanted.includes(value))
    .flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return isOneOf(`LOWER(TRIM(${text}))`, [...new Set(words)]);
}
