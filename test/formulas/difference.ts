import type { FollowUpColumn } from "../../src/core/sheets/followUp/followUpColumns";

/** What a formula answered, as all engines can be asked. */
export type Answered = string | number | boolean | null | { readonly error: string };

/** The columns in which all ways to compute must say the same. */
export const comparedColumns = [
  "verdict",
  "attainment",
  "pace",
  "chance",
  "basisOutcome",
  "basisOutcomeScope",
  "basisKey",
  "basisElapsed",
] as const satisfies readonly FollowUpColumn[];

/** Whether an answer is the expected one; figures to seven digits, an empty cell is an empty text. */
export function isSameAnswer(expected: string | number, answered: Answered): boolean {
  if (typeof expected === "number" && typeof answered === "number") {
    return Math.abs(expected - answered) <= 1e-7 * Math.max(1, Math.abs(expected));
  }
  return expected === (answered ?? "");
}
