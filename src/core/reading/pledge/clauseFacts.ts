import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { Clause } from "./clauses";
import { findDirection, findMoved, type Direction } from "./findDirection";
import { findEvery } from "./findEvery";
import { findRecurrence, type FoundRecurrence } from "./findRecurrence";
import { findNoun, type Run } from "./noun";
import type { Mark, Role } from "./phrase";

/** What a clause says besides its figures. */
export interface ClauseFacts extends Clause {
  /** Something is to come: "ska", an infinitive, or that of the clause before. */
  readonly isPledged: boolean;
  /** It tells what has been, or how things are. */
  readonly isPast: boolean;
  /** "Målet är". */
  readonly isGoal: boolean;
  /** "ska vara", "ska uppgå till": a state that is promised. */
  readonly isStated: boolean;
  /** No verb at all: "Minst 4 möten", "Två träffar per termin". */
  readonly isNounPhrase: boolean;
  /** "Inte", "ingen", outside the phrases of the tables. */
  readonly isNegated: boolean;
  /** Y in "X varav Y". */
  readonly isPart: boolean;
  /** What is told is how the pledge is followed up. */
  readonly isReport: boolean;
  readonly hasActivity: boolean;
  /** Something without a number is done: "genomföra trygghetsvandringar". */
  readonly hasObject: boolean;
  readonly direction: Direction | null;
  readonly multiple: Mark | null;
  readonly every: Mark | null;
  readonly recurrence: FoundRecurrence | null;
  readonly isShareMeasured: boolean;
  /** What "antalet" or "andelen" counts, or what the clause before counted. */
  readonly measured: Run | null;
  /** What grows or shrinks: the object of "öka", the subject before "ska". */
  readonly moved: Run | null;
}

/**
 * Gathers a clause's facts; what it leaves out it has from the main clause before in its sentence.
 *
 * @param last the main clause before, or `null`
 * @param resumes true where only an aside stands between them: "andelen elever som trivs | ska öka"
 */
export function clauseFacts(
  all: Annotated,
  clause: Clause,
  last: ClauseFacts | null,
  resumes: boolean,
): ClauseFacts {
  const { at, end } = clause;
  const first = (role: Role): Mark | null => firstMark(all, at, end, role);
  const before = last?.sentence === clause.sentence ? last : null;
  const modal = first("modal");
  const activity = first("activity") ?? first("milestone");
  const verb = activity ?? first("vague");
  const own = findDirection(all, at, end);
  const isPart = markAt(all, at, "part") !== null;
  const hasVerb = verb !== null || own?.isVerb === true || modal !== null;
  // A clause without a verb goes on with that of the clause before.
  const heir = before !== null && (resumes || !hasVerb || isPart) ? before : null;
  const isGoal = first("goal") !== null || (before?.isGoal ?? false);
  const measure = first("share") ?? first("count");
  const isPledged =
    modal !== null ||
    isGoal ||
    own?.isVerb === true ||
    (verb !== null && isPromising(all, verb)) ||
    (before?.isPledged ?? false);
  const isPast =
    modal === null &&
    !isGoal &&
    (heir?.isPast === true ||
      (heir?.isPledged !== true && (isTold(all, at, end) || isStatic(all, at, end))));
  return {
    ...clause,
    isPledged,
    isPast,
    isGoal,
    isStated: modal !== null || isGoal,
    isNounPhrase: !hasVerb && !isPast,
    isNegated: isNegated(all, at, end),
    isPart,
    isReport: first("report") !== null,
    hasActivity: activity !== null || (heir?.hasActivity ?? false),
    hasObject: activity !== null && findNoun(all, activity.end, end, false) !== null,
    direction: own ?? heir?.direction ?? null,
    multiple: first("multiple"),
    every: findEvery(all, at, end) ?? (resumes ? (heir?.every ?? null) : null),
    recurrence: findRecurrence(all, at, end),
    isShareMeasured: measure ? measure.role === "share" : (heir?.isShareMeasured ?? false),
    measured: measure ? nounOf(all, measure, end) : (heir?.measured ?? null),
    moved: own ? findMoved(all, at, end, own, modal) : (heir?.moved ?? null),
  };
}

const nounOf = (all: Annotated, measure: Mark, end: number): Run | null =>
  findNoun(all, wordAt(all, measure.end) === "av" ? measure.end + 1 : measure.end, end, false);

/** "Har" and "finns" only tell how things are. */
const isPromising = (all: Annotated, verb: Mark): boolean => !states.has(wordAt(all, verb.at));

const states = new Set([
  "har",
  "finns",
  "får",
  "är",
  "uppgår",
  "ligger",
  "består",
  "omfattar",
  "bor",
]);

/** A verb of what has been; "var och en", "var tredje" is none. */
function isTold(all: Annotated, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, "past");
    const each =
      markAt(all, at, "every") ?? markAt(all, at, "fraction") ?? markAt(all, at, "recurrence");
    if (mark && mark.end <= to && !each) return true;
  }
  return false;
}

/** "Kommunen har 12 skolor", "Andelen är 85 %"; but "har mottagning minst en gång i månaden". */
function isStatic(all: Annotated, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (states.has(wordAt(all, at)) && wordAt(all, at + 1) !== "närvarande")
      return !isKept(all, at, to);
  }
  return false;
}

/** What is had at least so often, or allowed at most so many times, is a promise to keep to. */
function isKept(all: Annotated, from: number, to: number): boolean {
  if (wordAt(all, from) === "har")
    return (
      firstMark(all, from, to, "recurrence") !== null && firstMark(all, from, to, "floor") !== null
    );
  if (wordAt(all, from) !== "får") return false;
  for (let at = from + 1; at < to; at += 1) if (allowed.has(wordAt(all, at))) return true;
  return false;
}

/** "Som mest får 8 ärenden vara öppna". */
const allowed = new Set(["vara", "komma", "ske", "finnas", "bli", "inträffa", "förekomma", "ta"]);

const denials = new Set(["inte", "ej", "aldrig", "ingen", "inget", "inga"]);

function isNegated(all: Annotated, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const cue = markAt(all, at, "ceiling") ?? markAt(all, at, "floor");
    if (cue && cue.end > at + 1) at = cue.end - 1;
    else if (denials.has(wordAt(all, at))) return true;
  }
  return false;
}
