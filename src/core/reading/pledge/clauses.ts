import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import { isSmall } from "./smallWords";

/** A part of a sentence with at most one predicate. */
export interface Clause {
  readonly at: number;
  readonly end: number;
  /** What the words that begin it make of it; only a main clause holds targets of its own. */
  readonly type: "main" | "purpose" | "relative";
  /** Counted from 0 in the text. */
  readonly sentence: number;
}

const sentenceEnds = new Set([".", "!", "?", ";", "•", "*", "·"]);
const lookahead = 7;
/** How far back a predicate is looked for, so that a text without any is still read in one pass. */
const lookback = 60;

/**
 * Parts a text into clauses, looking a few words ahead at most.
 *
 * @example "Minst 5 möten för att öka tryggheten" → main "Minst 5 möten", purpose "för att öka tryggheten"
 */
export function splitClauses(all: Annotated): readonly Clause[] {
  const clauses: Clause[] = [];
  let [start, opened, sentence] = [0, 0, 0];
  let type = "main" as Clause["type"];
  let directEnd = 0;
  const close = (at: number, next: Clause["type"]): void => {
    if (at > start) clauses.push({ at: start, end: at, type, sentence });
    [start, opened, type] = [at, at, next];
  };
  for (let at = 0; at < all.tokens.length; at += 1) {
    if (isSentenceStart(all, at)) {
      close(at, "main");
      sentence += 1;
      continue;
    }
    directEnd = Math.max(directEnd, markAt(all, at, "direct")?.end ?? 0);
    const opener = at < directEnd ? null : openerAt(all, at);
    if (opener !== null) close(at, opener);
    else if (type !== "main" && endsAside(all, at, opened)) close(at, "main");
    else if (at > start && isJoint(wordAt(all, at))) {
      const next = typeAfterJoint(all, at, start, type);
      if (next !== null) close(at, next);
    } else if (wordAt(all, at - 1) === ":" && at > start) close(at, "main");
    else if (markAt(all, at, "part")) close(at, "main");
  }
  close(all.tokens.length, "main");
  return clauses;
}

function isSentenceStart({ tokens }: Annotated, at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token) return false;
  if (sentenceEnds.has(last.word) && last.type === "mark") {
    return last.word !== "." || token.isCapital || token.type !== "word" || token.isFirstOfLine;
  }
  // A line that goes on is no new sentence: lower case after no mark.
  return token.isFirstOfLine && (token.type === "mark" || token.isCapital || last.word === ":");
}

function openerAt(all: Annotated, at: number): "purpose" | "relative" | null {
  if (markAt(all, at, "purpose")) return "purpose";
  // "Som stöd till föräldrar ordnas": what begins a sentence describes nothing before it.
  if (wordAt(all, at) === "som" && (at === 0 || isSentenceStart(all, at))) return null;
  if (!markAt(all, at, "relative") || markAt(all, at, "ceiling") || markAt(all, at, "floor"))
    return null;
  return "relative";
}

/** A purpose or description ends where something is promised again. */
function endsAside(all: Annotated, at: number, opened: number): boolean {
  if (wordAt(all, opened) === "så") return false;
  if (at > opened + 1 && (markAt(all, at, "modal") ?? isPerfect(all, at))) return true;
  // "Antalet ungdomar som placeras halveras": the verb of what is measured.
  if (at > opened + 1 && moved.test(wordAt(all, at)) && isMeasuring(all, opened)) return true;
  if (at > opened + 2 && isResumed(all, at, opened)) return true;
  // "…som känner sig trygga till 80 %": a level that is moved to.
  const isLead = leads.has(wordAt(all, at));
  const next = markAt(all, at + 1, "floor") ?? markAt(all, at + 1, "ceiling");
  return isLead && at > opened + 1 && all.tokens[next?.end ?? at + 1]?.type === "number";
}

const leads = new Set(["till", "från", "med"]);

const moved = /^(?:(?:halver|fördubbl|tredubbl|ök|minsk)as|ökar|minskar|sjunker|stiger)$/;

/** "Nedskräpning som anmäls tas bort": the second passive is not of what only describes. */
function isResumed(all: Annotated, at: number, opened: number): boolean {
  if (wordAt(all, opened) !== "som" || !wordAt(all, at).endsWith("s")) return false;
  if (isJoint(wordAt(all, at - 1)) || isSmall(wordAt(all, at - 1))) return false;
  const verb = markAt(all, at, "activity") ?? markAt(all, at, "milestone");
  return verb !== null && markAt(all, at, "past") === null;
}

/** "Antalet ungdomar som …". */
function isMeasuring(all: Annotated, at: number): boolean {
  if (wordAt(all, at) !== "som") return false;
  return ["count", "share"].some(
    (role) => firstMark(all, Math.max(0, at - lookahead), at, role as "count" | "share") !== null,
  );
}

/** "…som leder till åtal ha ökat": what goes on with a "ska" before. */
const isPerfect = (all: Annotated, at: number): boolean =>
  wordAt(all, at) === "ha" && /(?:at|it|tt)$/.test(wordAt(all, at + 1));

const isJoint = (word: string): boolean =>
  word === "," ||
  word === "och" ||
  word === "samt" ||
  word === "men" ||
  word === "respektive" ||
  word === "-" ||
  word === "dessutom";

/** The type of a clause that begins at "och", "," …, or `null` where none does. */
function typeAfterJoint(
  all: Annotated,
  at: number,
  start: number,
  type: Clause["type"],
): Clause["type"] | null {
  let next = at + 1;
  const last = at + lookahead;
  while (next < last && (isJoint(wordAt(all, next)) || filler.has(wordAt(all, next)))) next += 1;
  const stop = Math.min(all.tokens.length, next + lookahead);
  let limit = next;
  while (limit < stop && all.tokens[limit]?.type !== "mark") limit += 1;
  if (firstMark(all, next, limit, "modal")) {
    // "Polisen och kommunen ska" is one subject: the clause before has no predicate yet.
    return hasPredicate(all, start, at) ? "main" : null;
  }
  if (type === "relative" && wordAt(all, at) === ",") return "main";
  const isInfinitive = /[^aeiouyåäö]a$/.test(wordAt(all, next)) || /as$/.test(wordAt(all, next));
  const verb =
    markAt(all, next, "activity") ?? markAt(all, next, "milestone") ?? markAt(all, next, "vague");
  const moves =
    markAt(all, next, "rise") ?? markAt(all, next, "fall") ?? markAt(all, next, "multiple");
  // "Ta fram och sprida en plan": two verbs of one object.
  if (verb && [1, 2].some((back) => endsVerb(all, at - back, at))) return null;
  if ((verb && isInfinitive && wordAt(all, next).endsWith("a")) || moves)
    return hasPredicate(all, start, at) ? type : null;
  const isMeasure = markAt(all, next, "count") ?? markAt(all, next, "share");
  // "Olyckor med 5 och antalet bränder med 10": the verb is that before.
  const goesOn = hasQuantity(all, start, at) && hasQuantity(all, next, limit);
  if (isMeasure && (firstMove(all, next, limit) || goesOn))
    return hasPredicate(all, start, at) ? type : null;
  if (type === "purpose") return null;
  const isCued = markAt(all, next, "floor") ?? markAt(all, next, "ceiling");
  const isNumber = all.tokens[next]?.type === "number" && all.tokens[next + 1]?.type === "word";
  if (isCued ?? (isNumber && !isSmall(wordAt(all, next + 1)))) {
    return hasQuantity(all, start, at) ? type : null;
  }
  return null;
}

const firstMove = (all: Annotated, from: number, to: number): boolean =>
  (["rise", "fall", "multiple"] as const).some((role) => firstMark(all, from, to, role) !== null);

const endsVerb = (all: Annotated, from: number, end: number): boolean =>
  (["activity", "milestone", "vague"] as const).some(
    (role) => markAt(all, from, role)?.end === end,
  );

const filler = new Set(["dels", "även", "att", "också", "dessutom", "sedan"]);

const hasPredicate = (all: Annotated, from: number, to: number): boolean =>
  (
    [
      "modal",
      "activity",
      "milestone",
      "vague",
      "rise",
      "fall",
      "floor",
      "past",
      "multiple",
    ] as const
  ).some((role) => firstMark(all, Math.max(from, to - lookback), to, role) !== null);

function hasQuantity(all: Annotated, from: number, to: number): boolean {
  const first = Math.max(from, to - lookback);
  for (let at = first; at < to; at += 1) if (all.tokens[at]?.type === "number") return true;
  return firstMark(all, first, to, "share") !== null;
}
