import { dayToSerial, isoToDay } from "../../src/core/domain/day";
import { judge } from "../../src/core/domain/judge";
import { questionOf } from "../../src/faces/cli/judgedRow";
import { bedomning } from "../../src/faces/functions/bedomning";
import { forklaring } from "../../src/faces/functions/forklaring";
import type { ComputedFormulas } from "./computedFormulas";
import type { SampleFollowUp, SamplePledge } from "./sampleWorkbook";

/** What the formulas of a follow-up row show, so that the file reads well without the add-in. */
export type ComputedResults = Readonly<Record<keyof ComputedFormulas, string | number>>;

/**
 * Computes what the custom functions answer for one row, with the functions themselves.
 *
 * The attainment alone comes from the rules: MALUPPFYLLELSE answers #N/A where there is none, which
 * only Excel can make, and the formula shows an empty text in its place.
 */
export function computedResults(
  pledge: SamplePledge,
  row: SampleFollowUp,
  reportingDate: string,
): ComputedResults {
  const { Måltyp: kind, Målvärde: target = "", Basvärde: baseline = "" } = pledge;
  const { Enhet: unit = "", Avgränsning: scope = "" } = pledge;
  const { Utfall: outcome = "", Avgränsning: outcomeScope = "" } = row;
  const [end, today] = [serialOf(pledge.Slut), serialOf(reportingDate)];
  const question = questionOf({ kind, target, outcome, baseline }, today);
  const verdict = bedomning(
    ...([kind, target, outcome, baseline, end, today, null, scope, outcomeScope] as const),
  );
  return {
    Måluppfyllelse: (question.ok ? judge(question.value).ratio : null) ?? "",
    Bedömning: onlyText(verdict),
    Förklaring: onlyText(forklaring(kind, target, outcome, baseline, unit, scope)),
  };
}

const serialOf = (day: string): number => dayToSerial(isoToDay(day) ?? NaN);

function onlyText(answers: readonly (readonly unknown[])[]): string {
  const answer = answers[0]?.[0];
  if (typeof answer !== "string") throw new Error("A sample row asks for what has no answer.");
  return answer;
}
