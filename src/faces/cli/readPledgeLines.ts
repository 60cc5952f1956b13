import { kindWordsSv } from "../../core/language/sv/kinds";
import { recurrenceWordsSv } from "../../core/language/sv/recurrences";
import { adviseOn } from "../../core/reading/pledge/adviseOn";
import type { Proposal } from "../../core/reading/pledge/proposal";
import { readPledge } from "../../core/reading/pledge/readPledge";

/** A proposal with kind and recurrence in Swedish; shares and per cent are fractions. */
export interface ReadProposal extends Omit<Proposal, "kind" | "per"> {
  readonly kind: string | null;
  readonly per: string | null;
}

/** What one pledge text says: its main proposal, what it lacks, and its further proposals. */
export interface ReadPledgeLine extends ReadProposal {
  readonly text: string;
  /** Codes of findings, the most important first. */
  readonly advice: readonly string[];
  readonly more: readonly ReadProposal[];
}

/**
 * Reads one pledge text a line, each into one answer; an empty line is an empty text, and the last line
 * break ends its line.
 *
 * @example readPledgeLines("Minst 12 nattvandringar i centrum\n") →
 *   [{ kind: "minst", value: 12, unit: "nattvandringar", scope: "centrum", … }]
 */
export function readPledgeLines(input: string): readonly ReadPledgeLine[] {
  const lines = input.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((text) => {
    const reading = readPledge(text);
    const [main, ...more] = reading.proposals;
    return { text, ...inSwedish(main), advice: adviseOn(reading), more: more.map(inSwedish) };
  });
}

const inSwedish = (proposal: Proposal): ReadProposal => ({
  ...proposal,
  kind: proposal.kind && kindWordsSv[proposal.kind],
  per: proposal.per && recurrenceWordsSv[proposal.per],
});
