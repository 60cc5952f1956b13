import { annotate, type Annotated } from "./annotate";
import { clauseFacts, type ClauseFacts } from "./clauseFacts";
import { splitClauses, type Clause } from "./clauses";
import { moved, pagesOf } from "./pages";
import type { PledgeReading, Proposal } from "./proposal";
import { nothing, proposalOf } from "./proposalOf";
import { readClause } from "./readClause";
import { sentencesOf } from "./sentences";
import type { ClauseTarget, Found } from "./target";
import { tokenize } from "./tokenize";

/**
 * Reads a pledge sentence, or one pledge's paragraph, into the targets that it may state.
 *
 * Never throws and always answers with at least one proposal; where nothing is promised its kind is
 * `null`. Values are as in `Pledge`: shares and percentages are fractions. The time it takes grows in
 * step with the text, whatever stands in it; one that is much longer than a pledge is read page by page,
 * and what one page says of places and years is not known on the next.
 *
 * @example readPledge("Polisen ska genomföra minst 12 nattvandringar i centrum").proposals[0] →
 *   { kind: "atLeast", value: 12, unit: "nattvandringar", scope: "centrum", responsible: "Polisen", … }
 */
export function readPledge(text: string): PledgeReading {
  const pages = pagesOf(text);
  const read = pages.flatMap(({ start, end }) =>
    readPage(text.slice(start, end)).map((proposal) => moved(proposal, start)),
  );
  const [main, ...more] = pages.length > 1 ? chosen(read, (proposal) => proposal) : read;
  return { text, proposals: main ? [main, ...more] : [nothing] };
}

function readPage(text: string): readonly Proposal[] {
  const all = annotate(tokenize(text));
  const clauses = splitClauses(all);
  const found = chosen(readClauses(all, clauses), ({ target }) => target);
  const sentences = sentencesOf(all, clauses, found);
  return found.map((one) => proposalOf(text, all, sentences, one, found.length));
}

function readClauses(all: Annotated, clauses: readonly Clause[]): readonly Found[] {
  const found: Found[] = [];
  const aside: Found[] = [];
  let last: ClauseFacts | null = null;
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    const resumes =
      before !== undefined && before.type !== "main" && before.sentence === clause.sentence;
    const facts = clauseFacts(all, clause, last, resumes && clause.type === "main");
    const targets = clause.type === "relative" ? [] : readClause(all, facts);
    (clause.type === "main" ? found : aside).push(...targets.map((target) => ({ clause, target })));
    if (clause.type === "main") last = withCounted(facts, targets);
  }
  // A purpose is the pledge only where nothing else is measured: "för att minska bränderna med 10 %".
  if (found.some(({ target }) => target.value !== null)) return found;
  const measured = aside.filter(({ target }) => target.value !== null && target.kind !== "done");
  if (measured.length > 0) return measured;
  return found.length > 0 ? found : aside.map(lessSure);
}

/** What a clause counted is what its part counts: "minst 40 vandringar, varav 10 …". */
function withCounted(facts: ClauseFacts, targets: readonly ClauseTarget[]): ClauseFacts {
  const noun = targets.at(-1)?.noun;
  return noun && !facts.measured ? { ...facts, measured: noun } : facts;
}

const lessSure = ({ clause, target }: Found): Found => ({
  clause,
  target: { ...target, certainty: target.certainty * 0.8 },
});

/** What is measured goes before what only has a direction, and that before what only goes on. */
function chosen<One>(
  found: readonly One[],
  targetOf: (one: One) => Pick<Proposal, "kind" | "value">,
): readonly One[] {
  const measured = found.filter((one) => targetOf(one).value !== null);
  if (measured.length > 0) return measured;
  const directed = found.filter((one) => {
    const { kind } = targetOf(one);
    return kind === "increase" || kind === "decrease";
  });
  return directed.length > 0 ? directed : found.slice(0, 1);
}
