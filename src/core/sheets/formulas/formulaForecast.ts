import { firstOf, quoted } from "./formulaText";
import { isRule } from "./formulaRules";
import type { FormulaPlaces } from "./formulaPlaces";

/**
 * The probability that an open period ends with its target met, "" where there is none: of counts in
 * whole numbers up to a million, from a tenth of the period on. An error of the beta function, in a
 * program that lacks it, is no forecast.
 */
export function builtinChance({ cell }: FormulaPlaces): string {
  const [outcome, target, share] = [
    cell("basisOutcome"),
    cell("basisTarget"),
    cell("basisElapsed"),
  ];
  const [status, margin, rule] = [cell("basisStatus"), cell("basisMargin"), cell("basisRule")];
  const isFloor = isRule(rule, "atLeast");
  const isCount = `OR(${isFloor},${isRule(rule, "atMost")})`;
  const hasForecast =
    `AND(ISNUMBER(${share}),N(${share})>=0.1,N(${share})<=1,${outcome}>=0,` +
    `INT(${outcome})=${outcome},INT(${target})=${target},MAX(${outcome},${target})<=1000000)`;
  const beta = `BETA.DIST(${share},${outcome}+0.5,${target}-${outcome}+IF(${isFloor},0,1),TRUE)`;
  return firstOf(
    [
      [`OR(${status}<1,NOT(${isCount}),LEN(${cell("basisReason")})>0)`, quoted("")],
      [`AND(${isFloor},${margin}+0.000000001>=0)`, "1"],
      [`AND(NOT(${isFloor}),${margin}+0.000000001<0)`, "0"],
      [`OR(${status}=2,NOT(${hasForecast}))`, quoted("")],
    ],
    `IFERROR(ABS(IF(${isFloor},1,0)-${beta}),"")`,
  );
}

/** Whether a pace can be told: an open period of a count that has begun, with a target above 0. */
export function hasPace({ cell }: FormulaPlaces): string {
  const rule = cell("basisRule");
  return (
    `AND(${cell("basisStatus")}=1,LEN(${cell("basisReason")})=0,` +
    `OR(${isRule(rule, "atLeast")},${isRule(rule, "atMost")}),NOT(${cell("basisScaled")}),` +
    `N(${cell("basisTarget")})>0,N(${cell("basisElapsed")})>0)`
  );
}

/** Takt: the outcome beside what an even pace would have given by now, 1 where it follows the plan. */
export const builtinPace = (places: FormulaPlaces): string =>
  `IF(${hasPace(places)},${places.cell("basisOutcome")}/(${places.cell("basisTarget")}*${places.cell("basisElapsed")}),"")`;
