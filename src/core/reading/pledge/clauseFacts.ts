import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { Clause } from "./clauses";
import { findRecurrence, type FoundRecurrence } from "./findRecurrence";
import { findNoun, type Run } from "./noun";
import type { Mark } from "./phrase";

/** A direction and the words that give it. */
export interface Direction extends Run {
  readonly isUp: boolean;
  /** True for verbs, "öka"; false for "fler", "ökad". */
  readonly isVerb: boolean;
}

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
  readonly hasActivity: boolean;
  /** Something without a number is done: "genomföra trygghetsvandringar". */
  readonly hasObject: boolean;
  readonly direction: Direction | null;
  readonly multiple: Mark | null;
  readonly every: Mark | null;
  readonly recurrence: FoundRecurrence | null;
  readonly isShareMeasured: boolean;
  /** What "antalet" or "andelen" counts. */
  readonly measured: Run | null;
  /** What grows or shrinks: the object of "öka", the subject before "ska". */
  readonly moved: Run | null;
}

/** Gathers a clause's facts; what it leaves out it has from the clause before in the same sentence. */
export function clauseFacts(all: Annotated, clause: Clause, last: ClauseFacts | null): ClauseFacts {
  const { at, end } = clause;
  const first = (role: Mark["role"]): Mark | null => firstMark(all, at, end, role);
  const before = last?.sentence === clause.sentence ? last : null;
  const modal = first("modal");
  const activity = first("activity") ?? first("milestone");
  const verb = activity ?? first("vague");
  const isGoal = first("goal") !== null || (before?.isGoal ?? false);
  const past = first("past");
  const own = findDirection(all, at, end);
  const hasVerb = verb !== null || own?.isVerb === true || modal !== null;
  const direction = own ?? (hasVerb ? null : (before?.direction ?? null));
  const share = first("share");
  const measure = share ?? first("count");
  const isInherited = !hasVerb && before !== null;
  return {
    ...clause,
    isPledged:
      modal !== null ||
      isGoal ||
      isInfinitive(all, at, verb) ||
      own?.isVerb === true ||
      (before?.isPledged ?? false),
    isPast:
      past !== null && modal === null && !isGoal && !(before?.isPledged === true && isInherited),
    isGoal,
    isStated: modal !== null || isGoal,
    isNounPhrase: !hasVerb && past === null,
    hasActivity: activity !== null || (isInherited && before.hasActivity),
    hasObject: activity !== null && findNoun(all, activity.end, end, false) !== null,
    direction,
    multiple: first("multiple"),
    every: findEvery(all, at, end),
    recurrence: findRecurrence(all, at, end),
    isShareMeasured: share !== null || (isInherited && before.isShareMeasured),
    measured: measure
      ? findNoun(all, wordAt(all, measure.end) === "av" ? measure.end + 1 : measure.end, end, false)
      : isInherited
        ? before.measured
        : null,
    moved: direction && own ? findMoved(all, at, end, own, modal) : null,
  };
}

const isInfinitive = (all: Annotated, _at: number, verb: Mark | null): boolean =>
  verb !== null && /(?:a|as|er|ar|s|å)$/.test(wordAt(all, verb.at));

/** The first direction that is no part of a floor or ceiling, verbs before adjectives. */
function findDirection(all: Annotated, from: number, to: number): Direction | null {
  let found: Direction | null = null;
  for (let at = from; at < to; at += 1) {
    const cue = markAt(all, at, "floor") ?? markAt(all, at, "ceiling");
    if (cue && cue.end > at + 1) {
      at = cue.end - 1;
      continue;
    }
    const rise = markAt(all, at, "rise");
    const mark = rise ?? markAt(all, at, "fall");
    if (!mark || mark.end > to) continue;
    const isVerb = verbs.test(wordAt(all, at));
    const one = { at, end: mark.end, isUp: rise !== null, isVerb };
    if (isVerb) return one;
    found ??= one;
  }
  return found;
}

const verbs =
  /^(?:ut)?(?:öka[sr]?|minska[sr]?|höj[as]+|höjer|sänk[as]+|sänker|reduceras?|sjunk(?:a|er)|stig(?:a|er)|växa|växer|gå|bli|blir|(?:för)?stärkas?|förbättras?|(?:för)?kortas?)$/;

/** "Samtliga", "alla", "varje" where a noun follows that is no time, and no place. */
function findEvery(all: Annotated, from: number, to: number): Mark | null {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, "every");
    if (
      mark &&
      !markAt(all, at, "recurrence") &&
      !notEvery.has(wordAt(all, at - 1)) &&
      !notCounted.test(wordAt(all, mark.end))
    ) {
      return mark;
    }
  }
  return null;
}

const notEvery = new Set(
  "för i på vid inom till med av från mot hos bland över per under om utanför".split(" "),
);
const notCounted =
  /^(?:möjlig|tillfälle|gång|dag|natt|helg|kväll|år|and|ihop|slags|fall|delar|att|som)/;

function findMoved(
  all: Annotated,
  at: number,
  end: number,
  direction: Direction,
  modal: Mark | null,
): Run | null {
  const object = findNoun(all, skipDefinite(all, direction.end), end, false);
  if (object) return object;
  // "Antalet besök ska öka", "Tryggheten ska öka": the words before the modal.
  if (!modal || modal.at <= at) return null;
  return findNoun(all, skipDefinite(all, at), modal.at, false);
}

const skipDefinite = (all: Annotated, at: number): number =>
  /^(?:den|det|de|antalet|antal|andelen|våra|vår|-)$/.test(wordAt(all, at)) ? at + 1 : at;
