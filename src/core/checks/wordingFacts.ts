import type { Pledge } from "../domain/pledge";
import { scopeKey } from "../domain/scope";
import type { PledgeReading, Proposal } from "../reading/pledge/proposal";
import { saidPlace } from "../reading/pledge/saidPlace";

/** Stands where a person fills something in. */
const blank = "___";

/** The parts of a pledge that can be followed up, each as the row or the text has it, or a blank. */
export interface WordingFacts {
  readonly who: string;
  readonly what: string;
  /** With its small words, "i centrum"; "" where no place is said. */
  readonly where: string;
  readonly year: string;
}

/**
 * Gathers what a proposed wording can take over from a pledge: who, what, where and when.
 *
 * @example wordingFacts(pledge, readPledge(pledge.text)) →
 *   { who: "Polisen", what: "___", where: "i centrum", year: "2022" }
 */
export function wordingFacts(
  pledge: Pick<Pledge, "text" | "responsible" | "unit" | "scope" | "year">,
  reading: PledgeReading | null,
): Readonly<Record<keyof WordingFacts, string>> {
  const main = reading?.proposals[0];
  return {
    who: pledge.responsible ?? main?.responsible ?? blank,
    what: pledge.unit ?? main?.unit ?? blank,
    where: placeIn(pledge, main),
    year: pledge.year === null ? blank : String(pledge.year),
  };
}

/** The row's own scope goes first: in the words of the text where it stands there, else as an aside. */
function placeIn({ text, scope }: Pick<Pledge, "text" | "scope">, main?: Proposal): string {
  const key = scopeKey(scope);
  const isSaid = main !== undefined && (key === null || key === scopeKey(main.scope));
  if (isSaid) return saidPlace(text, main);
  return key === null ? "" : `(${scope ?? ""})`;
}
