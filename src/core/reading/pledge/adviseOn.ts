import { kindTraits } from "../../domain/kinds";
import { findVague } from "./findVague";
import { promisedEffect } from "./promisedEffect";
import type { PledgeReading, Proposal } from "./proposal";
import { severalParties } from "./severalParties";

/** What a pledge may lack for it to be followed up, as the findings of a sheet name it: L01 to L08. */
export const adviceCodes = [
  "target.missing",
  "baseline.missing",
  "target.several",
  "effect.unmeasured",
  "wording.vague",
  "period.missing",
  "responsible.missing",
  "responsible.several",
  "scope.missing",
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/**
 * Says what a pledge's text lacks for the pledge to be followed up, the most important first. A text
 * that promises nothing lacks nothing.
 *
 * What stands beside the text, in a heading or in a column, is for the caller to take away.
 *
 * @example adviseOn(readPledge("Vi ska verka för ett tryggare Lund")) →
 *   ["baseline.missing", "effect.unmeasured", "wording.vague", "period.missing", …]
 */
export function adviseOn(reading: PledgeReading): readonly AdviceCode[] {
  const [main] = reading.proposals;
  if (main.kind === null) return [];
  const lacks = lackOf(reading, main);
  return adviceCodes.filter((code) => lacks[code]);
}

function lackOf(
  { text, proposals }: PledgeReading,
  main: Proposal,
): Readonly<Record<AdviceCode, boolean>> {
  const isMeasured = proposals.some(({ value }) => value !== null);
  const traits = main.kind && kindTraits[main.kind];
  return {
    "target.missing": traits?.isTargetless === true,
    "baseline.missing": traits?.needsBaseline === true && main.baseline === null,
    "target.several": proposals.filter(({ value }) => value !== null).length > 1,
    "effect.unmeasured": !isMeasured && promisedEffect(text) !== null,
    "wording.vague": !isMeasured && findVague(text).length > 0,
    "period.missing": main.period === null && main.per === null,
    "responsible.missing": main.responsible === null,
    "responsible.several": main.responsible !== null && severalParties(main.responsible),
    "scope.missing": main.scope === null && main.kind !== "done" && main.kind !== "ongoing",
  };
}
