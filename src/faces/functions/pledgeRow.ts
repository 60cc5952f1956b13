import { kindWordsSv } from "../../core/language/sv/kinds";
import { recurrenceWordsSv } from "../../core/language/sv/recurrences";
import { readPledge } from "../../core/reading/pledge/readPledge";

/**
 * The main target of a pledge's text as the cells of LOFTE.TOLKA.
 *
 * @example pledgeRow("Samtliga skolor ska besökas") → ["andel minst", 1, "skolor", "", "", ""]
 */
export function pledgeRow(text: string): readonly (string | number)[] {
  const [{ kind, value, unit, scope, per, period }] = readPledge(text).proposals;
  return [
    kind === null ? "" : kindWordsSv[kind],
    value ?? "",
    unit ?? "",
    scope ?? "",
    per === null ? "" : recurrenceWordsSv[per],
    period ?? "",
  ];
}
