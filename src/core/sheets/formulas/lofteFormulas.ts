import { firstOf, isOneOf, quoted } from "./formulaText";
import { percentUnits, progressWords } from "./formulaPhrases";
import { hasPace } from "./formulaForecast";
import { isAmong, isRule } from "./formulaRules";
import { isMixed } from "./formulaVerdict";
import { otherText } from "./formulaOutcome";
import type { FormulaPlaces, RowFormulas } from "./formulaPlaces";

/**
 * The visible formulas with our own functions, on the basis that the built-in ones share.
 *
 * A blank cell reaches a function as 0 on the desktop, so every argument is guarded: blank becomes "",
 * and a zero that is meant becomes the text "0". Shares above one are passed as per cent, since a
 * function takes 85 for 85 % and 0,85 too.
 *
 * @param builtin says what functions cannot know, such as rows that do not count
 */
export function lofteFormulas(
  places: FormulaPlaces,
  builtin: RowFormulas,
): Pick<RowFormulas, "attainment" | "verdict" | "explanation" | "pace" | "chance"> {
  const { cell, standing, threshold } = places;
  const [kind, outcome, share] = [cell("basisKind"), cell("basisOutcome"), cell("basisElapsed")];
  const [status, reason] = [cell("basisStatus"), cell("basisReason")];
  const pledge = pledgeArguments(places, isAmong(cell("basisRule"), "shares"));
  const orBlank = (value: string): string => `IF(ISNUMBER(${value}),${value},"")`;
  // Nothing of the period has gone before its start; a share that is not known allows no forecast.
  const elapsed = `IF(${status}=2,-1,MAX(N(${share}),0.000000001))`;
  const time = `${orBlank(cell("basisEnd"))},${orBlank(standing)},${orBlank(threshold)}`;
  const [own, other] = [cell("basisScope"), cell("basisOutcomeScope")];
  const verdict = `LOFTE.BEDOMNING(${pledge},${time},${own}&"",${other}&"",${elapsed})`;
  // The basis knows the pledge's scope in its folded form alone, which is not fit to be read: it is
  // named as the row names it, and where the row does not, the built-in sentences are given.
  const isNamed = `OR(LEN(${own})=0,EXACT(${own},${other}))`;
  const place = `IF(LEN(${own})=0,"",${cell("scope")})`;
  const explanation =
    `LOFTE.FORKLARING(${pledgeArguments(places, cell("basisScaled"))},${unitArgument(places)},` +
    `${place},${time},"",${elapsed})`;
  const hasSentences = `AND(${status}>=0,NOT(${isMixed(places)}),${isNamed})`;
  return {
    attainment: `=IF(ISNUMBER(${cell("basisRatio")}),LOFTE.MALUPPFYLLELSE(${pledge}),"")`,
    verdict: `=IF(${status}<0,"",IF(${isMixed(places)},${reason},${verdict}))`,
    explanation: `=IF(${hasSentences},${explanation},${builtin.explanation.slice(1)})`,
    pace: `=IF(${hasPace(places)},LOFTE.TAKT(${cell("basisTarget")},${outcome},${share}),"")`,
    chance:
      `=IF(ISNUMBER(${cell("basisChance")}),LOFTE.CHANS(${kind},` +
      `${quantity(cell("basisTarget"), null)},${outcome},${elapsed}),"")`,
  };
}

/**
 * The first arguments of all functions: måltyp, mål, utfall and basvärde.
 *
 * @param isPercent condition for that the function divides figures above one by a hundred
 */
function pledgeArguments({ cell }: FormulaPlaces, isPercent: string): string {
  const [outcome, rule] = [cell("basisOutcome"), cell("basisRule")];
  const isByPercent = `OR(${isPercent},${isRule(rule, "increaseByPercent")},${isRule(rule, "decreaseByPercent")})`;
  const isWord = `AND(${isRule(rule, "done")},${isOneOf(outcome, Object.values(progressWords))})`;
  const reported = firstOf(
    [
      [`ISNUMBER(${outcome})`, `${outcome}*IF(AND(${isPercent},ABS(N(${outcome}))>1),100,1)`],
      [`OR(LEN(${outcome})=0,${isWord})`, outcome],
    ],
    quoted(otherText),
  );
  return [
    `${cell("basisKind")}&""`,
    quantity(cell("basisTarget"), isByPercent),
    reported,
    quantity(cell("basisBaseline"), isPercent),
  ].join(",");
}

/** The unit, "%" by one name; that of "öka med %" is its target's alone, and no other figure's. */
function unitArgument({ cell }: FormulaPlaces): string {
  const [unit, rule] = [cell("basisUnit"), cell("basisRule")];
  const isTargets = `AND(${isAmong(rule, "changes")},${isOneOf(`LOWER(TRIM(${unit}))`, percentUnits)})`;
  return `IF(${cell("basisScaled")},"%",IF(${isTargets},"",${unit}&""))`;
}

const quantity = (value: string, isPercent: string | null): string =>
  firstOf(
    [
      [`NOT(ISNUMBER(${value}))`, quoted("")],
      [`${value}=0`, quoted("0")],
    ],
    isPercent === null ? value : `${value}*IF(AND(${isPercent},ABS(${value})>1),100,1)`,
  );
