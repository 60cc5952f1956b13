import { markAt, wordAt, type Annotated } from "./annotate";
import { findNoun, type Run } from "./noun";
import type { Mark } from "./phrase";

/** A direction and the words that give it. */
export interface Direction extends Run {
  readonly isUp: boolean;
  /** True for verbs, "öka"; false for "fler", "ökad". */
  readonly isVerb: boolean;
  /** "Ska inte öka". */
  readonly isDenied: boolean;
}

/** The first direction that is no part of a floor, a ceiling or a vague phrase; verbs before adjectives. */
export function findDirection(all: Annotated, from: number, to: number): Direction | null {
  let found: Direction | null = null;
  for (let at = from; at < to; at += 1) {
    const phrase =
      markAt(all, at, "floor") ?? markAt(all, at, "ceiling") ?? markAt(all, at, "vague");
    if (phrase && phrase.end > at + 1) {
      at = phrase.end - 1;
      continue;
    }
    const rise = markAt(all, at, "rise");
    const mark = rise ?? markAt(all, at, "fall");
    if (!mark || mark.end > to) continue;
    const word = wordAt(all, at);
    // "Mer information" is none.
    if (word === "mer" && /^(?:info|om$)/.test(wordAt(all, at + 1))) continue;
    // "Vid större evenemang": it only tells which.
    if (attributes.has(word) && whereabouts.has(wordAt(all, at - 1))) continue;
    const isVerb = verbs.test(word);
    const isDenied = at > from && denials.has(wordAt(all, at - 1));
    const one = { at, end: mark.end, isUp: rise !== null, isVerb, isDenied };
    if (isVerb) return one;
    found ??= one;
  }
  return found;
}

const attributes = new Set(["större", "mindre", "högre", "lägre", "starkare"]);
const whereabouts = new Set(["vid", "hos", "under", "på", "kring", "från", "av"]);
const denials = new Set(["inte", "ej", "aldrig"]);
const verbs =
  /^(?:(?:ut)?öka[srt]?|minska[srt]?|höj[as]+|höjer|sänk[as]+|sänker|reduceras?|sjunk(?:a|er)|stig(?:a|er)|växa|växer|gå|går|bli|blir|(?:för)?stärkas?|förbättras?|(?:för)?kortas?)$/;

/** The object of "öka", or the subject before the modal: "Tryggheten ska öka". */
export function findMoved(
  all: Annotated,
  at: number,
  end: number,
  direction: Direction,
  modal: Mark | null,
): Run | null {
  const object = findNoun(all, afterDefinite(all, direction.end), end, !direction.isVerb);
  if (object) return object;
  // "Under året ska antalet besök öka": between the modal and the verb.
  if (modal && modal.end < direction.at) {
    const between = findNoun(all, afterDefinite(all, modal.end), direction.at, false);
    if (between) return between;
  }
  const stop = modal ? Math.min(modal.at, direction.at) : direction.at;
  return stop > at ? findNoun(all, afterDefinite(all, at), stop, false) : null;
}

const definite = new Set([
  "den",
  "det",
  "de",
  "antalet",
  "antal",
  "andelen",
  "våra",
  "vår",
  "-",
  "av",
  "att",
]);

function afterDefinite(all: Annotated, at: number): number {
  const last = at + 3;
  while (at < last && definite.has(wordAt(all, at))) at += 1;
  return at;
}
