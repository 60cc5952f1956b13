import { markAt, wordAt, type Annotated } from "./annotate";
import { isSmall } from "./smallWords";

/** A run of tokens, from the first up to, not including, `end`. */
export interface Run {
  readonly at: number;
  readonly end: number;
}

const pieces = new Set(["st", "stycken", "styck", "olika", "nya", "separata"]);
const mostAdjectives = 5;

/**
 * Finds the noun that a number or a word before it counts, past its adjectives, or `null`.
 *
 * Swedish compounds need no list: in the plural adjectives end in -a or -e and go before the noun, and
 * in the singular the noun is the last word before one that is none.
 */
export function findNoun(
  all: Annotated,
  from: number,
  to: number,
  isSingular: boolean,
): Run | null {
  let at = from;
  while (at < to && pieces.has(wordAt(all, at))) at += 1;
  for (let steps = 0; at < to && steps <= mostAdjectives; steps += 1) {
    if (!isWord(all, at, to)) return null;
    const next = at + 1;
    const joined = wordAt(all, next);
    if (wordAt(all, at).endsWith("-") && isJoint(joined)) {
      if (isWord(all, at + 2, to)) return { at, end: at + 3 };
      return { at, end: next };
    }
    if (isAdjective(wordAt(all, at), isSingular)) {
      if (isWord(all, next, to)) {
        at = next;
        continue;
      }
      const isPair = (isJoint(joined) || joined === ",") && isWord(all, next + 1, to);
      if (isPair && isAdjective(wordAt(all, next + 1), isSingular) && isWord(all, next + 2, to)) {
        at = next + 1;
        continue;
      }
    } else if (/[^s]s$/.test(wordAt(all, at)) && isWord(all, next, to) && !isSingular) {
      // "Invånarnas trygghet": whose it is comes first.
      at = next;
      continue;
    } else if (isSingular && isWord(all, next, to) && !isVerb(all, next)) {
      at = next;
      continue;
    }
    return { at, end: next };
  }
  return null;
}

const isJoint = (word: string): boolean =>
  word === "och" || word === "eller" || word === "/" || word === "samt";

function isAdjective(word: string, isSingular: boolean): boolean {
  if (word.length < 3) return false;
  if (notAdjectives.test(word)) return false;
  return (
    word.endsWith("a") ||
    word.endsWith("de") ||
    word.endsWith("ade") ||
    (isSingular && word.endsWith("t"))
  );
}

/** Nouns that end as adjectives do. */
const notAdjectives =
  /(?:fika|boende|deltagande|studerande|anhöriga|unga|vuxna|äldre|schema|tema)$/;

function isWord(all: Annotated, at: number, to: number): boolean {
  const token = all.tokens[at];
  if (at >= to || token === undefined) return false;
  return (
    (token.type === "word" || token.type === "name") && !isSmall(token.word) && !isVerb(all, at)
  );
}

/** True for a word that the tables know as a verb in this place. */
export const isVerb = (all: Annotated, at: number): boolean =>
  markAt(all, at, "modal") !== null ||
  presents.has(wordAt(all, at)) ||
  (/(?:[^aeiouyåäö]a|as|er|ar|rs|ds|år)$/.test(wordAt(all, at)) &&
    !nouns.has(wordAt(all, at)) &&
    all.tokens[at - 1]?.type !== "number" &&
    (markAt(all, at, "activity") !== null ||
      markAt(all, at, "milestone") !== null ||
      markAt(all, at, "vague")?.detail === null));

const presents = new Set(["är", "har", "blir", "går", "får"]);
/** Nouns that are spelt as verbs are. */
const nouns = new Set(["träffar", "delar", "samlingar", "starter"]);

/** The words of a run as a unit: lower case. */
export const unitText = (all: Annotated, run: Run): string =>
  all.tokens
    .slice(run.at, run.end)
    .map((token) => token.word)
    .join(" ")
    .replace(/ \/ /g, "/");
