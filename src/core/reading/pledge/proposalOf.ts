import { firstMark, type Annotated } from "./annotate";
import { findPeriod } from "./findPeriod";
import { findScope, subjectPlace } from "./findScope";
import { unitText, type Run } from "./noun";
import { withProtected } from "./withProtected";
import { proposalParts, type Proposal, type ProposalPart, type TextSpan } from "./proposal";
import type { Sentences } from "./sentences";
import type { Found } from "./target";

/** What a text that promises nothing is read as. */
export const nothing: Proposal = {
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

/** Makes the proposal of a target with what its sentence, or else the text, tells around it. */
export function proposalOf(
  text: string,
  all: Annotated,
  sentences: Sentences,
  found: Found,
  targets: number,
): Proposal {
  const { clause, target } = found;
  const { sentence } = clause;
  const runs: Readonly<Record<ProposalPart, Run | null>> = {
    kind: target.kindRun,
    value: target.valueRun,
    unit: target.noun,
    scope: scopeOf(all, sentences, found, targets),
    per: target.perRun,
    period:
      findPeriod(all, clause.at, clause.end) ??
      sentences.periods.get(sentence) ??
      sentences.first.period,
    baseline: target.baselineRun,
    responsible: apart(
      sentences.responsible.get(sentence) ?? sentences.first.responsible,
      target.noun,
    ),
  };
  const spans: Partial<Record<ProposalPart, readonly TextSpan[]>> = {};
  for (const part of proposalParts) {
    const run = runs[part];
    if (run) spans[part] = [spanOf(all, run)];
  }
  return {
    kind: target.kind,
    value: target.value,
    unit: target.noun ? unitText(all, target.noun) : null,
    scope: textOf(text, all, runs.scope),
    per: target.per,
    period: textOf(text, all, runs.period),
    baseline: target.baseline,
    baselineYear: sentences.baselineYears.get(sentence) ?? null,
    responsible: textOf(text, all, runs.responsible),
    certainty: certaintyOf(all, found, targets),
    spans,
  };
}

/** Where words leave it open, or many targets stand together, the reading is less sure. */
function certaintyOf(all: Annotated, { clause, target }: Found, targets: number): number {
  const isOpen = firstMark(all, clause.at, clause.end, "doubt") !== null;
  return Math.round(target.certainty * (isOpen ? 0.8 : 1) * (targets > 3 ? 0.9 : 1) * 100) / 100;
}

/** After the target first, then before it, then in a clause of its sentence or text that only tells where. */
function scopeOf(
  all: Annotated,
  sentences: Sentences,
  { clause, target }: Found,
  targets: number,
): Run | null {
  const from = target.valueRun?.at ?? target.kindRun.at;
  const own =
    findScope(all, from, clause.end) ??
    findScope(all, clause.at, from) ??
    subjectPlace(all, clause.at, clause.end);
  if (own) return target.kind === "ongoing" ? withProtected(all, own) : own;
  const beside = sentences.scopes.get(clause.sentence);
  if (beside) return beside;
  // A place told before the first of several targets is that of all.
  const lead = targets > 1 ? sentences.leads.get(clause.sentence) : undefined;
  const fronted = lead ? findScope(all, lead.at, lead.end) : null;
  // "4 möten och 2 vandringar i Lund" may well be both in Lund.
  const trail = sentences.trails.get(clause.sentence);
  return fronted ?? (trail?.kind === target.kind ? trail.run : sentences.first.scope);
}

/** What is counted has promised nothing: "samtliga skolor ska". */
const apart = (party: Run | null, noun: Run | null): Run | null =>
  party && noun && noun.at < party.end && noun.end > party.at ? null : party;

const spanOf = (all: Annotated, run: Run): TextSpan => ({
  start: all.tokens[run.at]?.start ?? 0,
  end: all.tokens[run.end - 1]?.end ?? 0,
});

/** The words as the text has them, with plain spaces and without what a reader does not see. */
function textOf(text: string, all: Annotated, run: Run | null): string | null {
  if (run === null) return null;
  const { start, end } = spanOf(all, run);
  return text
    .slice(start, end)
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s/g, " ")
    .replace(/["“”„»«]/g, "")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
}
