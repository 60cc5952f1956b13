import { annotate, firstMark, type Annotated } from "./annotate";
import { clauseFacts, type ClauseFacts } from "./clauseFacts";
import { splitClauses, type Clause } from "./clauses";
import { findPeriod } from "./findPeriod";
import { findResponsible } from "./findResponsible";
import { findScope } from "./findScope";
import { unitText, type Run } from "./noun";
import type { PledgeReading, Proposal, ProposalPart, TextSpan } from "./proposal";
import { readClause } from "./readClause";
import type { ClauseTarget } from "./target";
import { tokenize } from "./tokenize";

/**
 * Reads a pledge sentence, or one pledge's paragraph, into the targets that it may state.
 *
 * Never throws and always answers with at least one proposal; where nothing is promised its kind is
 * `null`. Values are as in `Pledge`: shares and percentages are fractions. The time it takes grows in
 * step with the text, whatever stands in it.
 *
 * @example readPledge("Polisen ska genomföra minst 12 nattvandringar i centrum").proposals[0] →
 *   { kind: "atLeast", value: 12, unit: "nattvandringar", scope: "centrum", responsible: "Polisen", … }
 */
export function readPledge(text: string): PledgeReading {
  const all = annotate(tokenize(text));
  const clauses = splitClauses(all);
  const found = readClauses(all, clauses);
  const [main, ...more] = chosen(found).map((one) => proposalOf(text, all, clauses, one, found));
  return { text, proposals: main ? [main, ...more] : [nothing] };
}

interface Found {
  readonly clause: Clause;
  readonly target: ClauseTarget;
}

function readClauses(all: Annotated, clauses: readonly Clause[]): readonly Found[] {
  const found: Found[] = [];
  const aside: Found[] = [];
  let last: ClauseFacts | null = null;
  for (const clause of clauses) {
    const facts = clauseFacts(all, clause, last);
    if (clause.type === "main") last = facts;
    const list = clause.type === "main" ? found : aside;
    if (clause.type === "relative") continue;
    for (const target of readClause(all, facts)) list.push({ clause, target });
  }
  // A purpose is the pledge only where nothing else is measured: "för att minska bränderna med 10 %".
  const isMeasured = found.some(({ target }) => target.value !== null);
  const measured = aside.filter(({ target }) => target.value !== null && target.kind !== "done");
  if (isMeasured) return found;
  if (measured.length > 0) return measured;
  if (found.length > 0) return found;
  return aside.map(({ clause, target }) => ({
    clause,
    target: { ...target, certainty: target.certainty * 0.8 },
  }));
}

/** What is measured goes before what only goes on, and a thing said twice is said once. */
function chosen(found: readonly Found[]): readonly Found[] {
  const measured = found.filter(({ target }) => target.value !== null);
  if (measured.length > 0) return measured;
  const directed = found.filter(
    ({ target }) => target.kind === "increase" || target.kind === "decrease",
  );
  if (directed.length > 0) return directed;
  return found.slice(0, 1);
}

function proposalOf(
  text: string,
  all: Annotated,
  clauses: readonly Clause[],
  { clause, target }: Found,
  found: readonly Found[],
): Proposal {
  const sentence = sentenceOf(clauses, clause.sentence);
  const scope = scopeOf(all, clauses, clause, target);
  const period =
    findPeriod(all, clause.at, clause.end) ?? findPeriod(all, 0, Math.min(all.tokens.length, 400));
  const responsible =
    findResponsible(all, sentence.at, sentence.end) ??
    findResponsible(all, 0, Math.min(all.tokens.length, 60));
  const baselineYear = baselineYearOf(all, sentence);
  const spans: Partial<Record<ProposalPart, readonly TextSpan[]>> = {};
  const runs: readonly (readonly [ProposalPart, Run | null])[] = [
    ["kind", target.kindRun],
    ["value", target.valueRun],
    ["unit", target.noun],
    ["scope", scope],
    ["per", target.perRun],
    ["period", period],
    ["baseline", target.baselineRun],
    ["responsible", responsible],
  ];
  for (const [part, run] of runs) if (run) spans[part] = [spanOf(all, run)];
  const isDoubtful = firstMark(all, clause.at, clause.end, "doubt") !== null;
  const isMany = found.length > 3;
  return {
    kind: target.kind,
    value: target.value,
    unit: target.noun ? unitText(all, target.noun) : null,
    scope: scope ? textOf(text, all, scope) : null,
    per: target.per,
    period: period ? textOf(text, all, period) : null,
    baseline: target.baseline,
    baselineYear,
    responsible: responsible ? textOf(text, all, responsible) : null,
    certainty:
      Math.round(target.certainty * (isDoubtful ? 0.8 : 1) * (isMany ? 0.9 : 1) * 100) / 100,
    spans,
  };
}

/** After the target first, then before it, then in a sentence that says no more than where. */
function scopeOf(
  all: Annotated,
  clauses: readonly Clause[],
  clause: Clause,
  target: ClauseTarget,
): Run | null {
  const from = target.valueRun?.at ?? target.kindRun.at;
  const own = findScope(all, from, clause.end);
  if (own) return own;
  const ahead = findScope(all, clause.at, from);
  if (ahead) return ahead;
  for (const other of clauses) {
    if (other === clause || (other.type === "purpose" && target.value !== null)) continue;
    const run = findScope(all, other.at, other.end);
    if (run) return run;
  }
  return null;
}

function sentenceOf(clauses: readonly Clause[], sentence: number): Run {
  const own = clauses.filter((clause) => clause.sentence === sentence);
  return { at: own[0]?.at ?? 0, end: own.at(-1)?.end ?? 0 };
}

/** "Jämfört med 2021", "sedan 2019", "2020 års nivå". */
function baselineYearOf(all: Annotated, { at, end }: Run): number | null {
  for (let one = at; one < end; one += 1) {
    const token = all.tokens[one];
    if (token?.type !== "number" || token.isSpelled || !/^(?:19|20)\d\d$/.test(token.word))
      continue;
    const lead = all.tokens
      .slice(Math.max(at, one - 5), one)
      .map(({ word }) => word)
      .join(" ");
    const after = all.tokens[one + 1]?.word;
    if (
      /(?:jämfört|jämförelse|jfr|mot|sedan|än)(?: med)?(?: år| nivån| utfallet)?$/.test(lead) ||
      after === "års"
    )
      return token.value;
  }
  return null;
}

const spanOf = (all: Annotated, run: Run): TextSpan => ({
  start: all.tokens[run.at]?.start ?? 0,
  end: all.tokens[run.end - 1]?.end ?? 0,
});

/** The words as the text has them, with plain spaces and without what a reader does not see. */
function textOf(text: string, all: Annotated, run: Run): string {
  const { start, end } = spanOf(all, run);
  return text
    .slice(start, end)
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/["“”„»«]/g, "")
    .trim();
}

const nothing: Proposal = {
  kind: null,
  value: null,
  unit: null,
  scope: null,
  per: null,
  period: null,
  baseline: null,
  baselineYear: null,
  responsible: null,
  certainty: 0.9,
  spans: {},
};
