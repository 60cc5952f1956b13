import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { Clause } from "./clauses";
import { findPeriod } from "./findPeriod";
import { findResponsible } from "./findResponsible";
import { findScope } from "./findScope";
import type { Run } from "./noun";
import type { Found } from "./target";

/** What the sentences around a target tell of it, looked up once for all targets of a text. */
export interface Sentences {
  /** The words before the first target of each sentence. */
  readonly leads: ReadonlyMap<number, Run>;
  readonly responsible: ReadonlyMap<number, Run>;
  readonly periods: ReadonlyMap<number, Run>;
  /** The last target of each sentence with a place after it, which those of its kind before share. */
  readonly trails: ReadonlyMap<number, { readonly kind: string; readonly run: Run }>;
  readonly baselineYears: ReadonlyMap<number, number>;
  /** A place that stands in no clause with a target of its own, by sentence. */
  readonly scopes: ReadonlyMap<number, Run>;
  /** The first of each in the text, for sentences that say nothing themselves. */
  readonly first: Readonly<Record<"scope" | "period" | "responsible", Run | null>>;
}

/** Looks up what each sentence tells of its targets, in one pass. */
export function sentencesOf(
  all: Annotated,
  clauses: readonly Clause[],
  found: readonly Found[],
): Sentences {
  const runs = new Map<number, Run>();
  const scopes = new Map<number, Run>();
  const own = new Set(found.map(({ clause }) => clause));
  const isMeasured = found.some(({ target }) => target.value !== null);
  for (const clause of clauses) {
    const run = runs.get(clause.sentence);
    runs.set(clause.sentence, { at: run?.at ?? clause.at, end: clause.end });
    if (own.has(clause) || scopes.has(clause.sentence)) continue;
    if (clause.type === "purpose" && isMeasured) continue;
    if (firstMark(all, clause.at, clause.end, "past")) continue;
    const scope = findScope(all, clause.at, clause.end);
    if (scope) scopes.set(clause.sentence, scope);
  }
  const leads = new Map<number, Run>();
  for (const { clause, target } of found) {
    const at = runs.get(clause.sentence)?.at ?? clause.at;
    const end = Math.min(target.kindRun.at, target.valueRun?.at ?? target.kindRun.at);
    if (!leads.has(clause.sentence)) leads.set(clause.sentence, { at, end });
  }
  const trails = new Map<number, { readonly kind: string; readonly run: Run }>();
  const parted = new Set<number>();
  for (const { clause, target } of found) {
    trails.delete(clause.sentence);
    if (markAt(all, clause.at, "part")) parted.add(clause.sentence);
    const run = parted.has(clause.sentence)
      ? null
      : findScope(all, target.valueRun?.at ?? target.kindRun.at, clause.end);
    if (run) trails.set(clause.sentence, { kind: target.kind, run });
  }
  const responsible = mapped(runs, ({ at, end }) => findResponsible(all, at, end));
  const periods = mapped(runs, ({ at, end }) => findPeriod(all, at, end));
  return {
    leads,
    trails,
    scopes,
    responsible,
    periods,
    baselineYears: mapped(runs, (run) => baselineYearOf(all, run)),
    first: {
      scope: firstOf(scopes),
      period: firstOf(periods),
      responsible: firstOf(responsible),
    },
  };
}

function mapped<Value>(
  runs: ReadonlyMap<number, Run>,
  find: (run: Run) => Value | null,
): ReadonlyMap<number, Value> {
  const values = new Map<number, Value>();
  for (const [sentence, run] of runs) {
    const value = find(run);
    if (value !== null) values.set(sentence, value);
  }
  return values;
}

function firstOf(values: ReadonlyMap<number, Run>): Run | null {
  for (const value of values.values()) return value;
  return null;
}

const comparing = new Set("jämfört jämförelse jfr jmf mot sedan än".split(" "));
const farthest = 6;

/** "Jämfört med 2021", "sedan 2019", "2020 års nivå". */
function baselineYearOf(all: Annotated, { at, end }: Run): number | null {
  for (let one = at; one < end; one += 1) {
    const { value = null, word = "", isSpelled } = all.tokens[one] ?? {};
    if (value === null || isSpelled || !/^(?:19|20)\d\d$/.test(word)) continue;
    if (wordAt(all, one + 1) === "års") return value;
    for (let lead = one - 1; lead >= Math.max(at, one - farthest); lead -= 1) {
      if (comparing.has(wordAt(all, lead))) return value;
      if (all.tokens[lead]?.type === "number" && all.tokens[lead]?.word.length === 4) break;
    }
  }
  return null;
}
