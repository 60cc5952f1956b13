import { firstOf, quoted } from "./formulaText";
import { isRule } from "./formulaRules";
import { isDone, isNotDone } from "./formulaVerdict";
import type { FormulaPlaces } from "./formulaPlaces";
import type { FormulaWords } from "./formulaWords";

/**
 * Förklaring in short sentences: what was promised, what came out, and what Bedömning says.
 *
 * Figures are written with a comma whatever the language of the program, as no number format is named.
 */
export function builtinExplanation(
  places: FormulaPlaces,
  { sentence, notCounted }: FormulaWords,
): string {
  const { cell } = places;
  const [goal, outcome, status] = [cell("goal"), cell("basisOutcome"), cell("basisStatus")];
  const isMilestone = isRule(cell("basisRule"), "done");
  const byTime = (open: string, closed: string): string =>
    `IF(${status}>0,${quoted(open)},${quoted(closed)})`;
  const promised = `IF(${isMilestone},${quoted(sentence.toBeDone)},${goal})`;
  const pledge = `IF(OR(${isMilestone},LEN(${goal})>0),${byTime(sentence.pledgeIs, sentence.pledgeWas)}&${promised}&". ","")`;
  const milestone = firstOf(
    [
      [isDone(outcome), quoted(`${sentence.done} `)],
      [isNotDone(outcome), quoted(`${sentence.notDone} `)],
    ],
    quoted(`${sentence.inProgress} `),
  );
  const quotation = `${quoted(sentence.quoteStart)}&LEFT(${cell("outcome")},160)&${quoted(sentence.quoteEnd)}`;
  const reported = `IF(LEN(${outcome})=0,"",${quoted(sentence.reported)}&IF(ISNUMBER(${outcome}),${figure(places)},${quotation})&". ")`;
  const came = firstOf(
    [
      [`LEN(${cell("basisReason")})>0`, reported],
      [isMilestone, milestone],
    ],
    `${byTime(sentence.outcomeIs, sentence.outcomeWas)}&${figure(places)}&${attainment(places)}&". "`,
  );
  return firstOf(
    [[`${status}<0`, `IF(LEN(${cell("id")})=0,"",${quoted(notCounted)})`]],
    `${pledge}&${came}&${cell("verdict")}&"."`,
  );
}

const withComma = (figure: string): string => `SUBSTITUTE(${figure},".",",")`;

/** The outcome with its unit: "104 trafikkontroller", "46,8 %". */
function figure({ cell }: FormulaPlaces): string {
  const [outcome, unit, scaled] = [cell("basisOutcome"), cell("basisUnit"), cell("basisScaled")];
  const amount = withComma(`ROUND(N(${outcome})*IF(${scaled},100,1),1)`);
  return `${amount}&IF(${scaled}," %",IF(LEN(${unit})>0," "&${unit},""))`;
}

/** " (52 %)" for counted floors; never rounded to 100 % or to the threshold from below. */
function attainment({ cell, threshold }: FormulaPlaces): string {
  const ratio = cell("basisRatio");
  const percent = `ROUND(N(${ratio})*100,1)`;
  const isRaisedTo = (bound: string): string =>
    `AND(N(${ratio})<${bound}*0.999999999,${percent}>=${bound}*100)`;
  const down = `ROUNDDOWN(N(${ratio})*1000,0)/10`;
  const shown = `IF(OR(${isRaisedTo("1")},${isRaisedTo(`N(${threshold})`)}),${down},${percent})`;
  const isTold = `AND(N(${ratio})>0,${isRule(cell("basisRule"), "atLeast")},NOT(${cell("basisScaled")}))`;
  return `IF(${isTold}," ("&${withComma(shown)}&" %)","")`;
}
