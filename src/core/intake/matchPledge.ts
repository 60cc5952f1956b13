import { textKey } from "../reading/textKey";
import { wordStems } from "./wordStems";

/** The pledge that a text is about: one beyond doubt, or those that it may be. */
export interface PledgeMatch {
  /** The position of the pledge; `null` where it is not certain. */
  readonly position: number | null;
  /** The most likely ones where none is certain, best first. */
  readonly likely: readonly number[];
}

/** So much of a text's weight must be words of the pledge. */
const leastAlike = 0.34;
/** The second best must be this much worse for the best to be certain. */
const clearlyAhead = 1.6;
const mostLikely = 3;

/**
 * Prepares the search for the pledge that a text of a follow-up is about: the one with the same words,
 * where rare words weigh more than those that many pledges have. Where two come near it is for a person
 * to say.
 *
 * @example pledgeMatcher(["Minst 200 trafikkontroller", "Minst tre möten"])("Tre möten hölls").position → 1
 */
export function pledgeMatcher(pledges: readonly string[]): (text: string) => PledgeMatch {
  const exact = new Map(pledges.map((text, position) => [textKey(text), position]));
  const stems = pledges.map((text) => new Set(wordStems(text)));
  const counts = new Map<string, number>();
  for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => {
    const count = counts.get(stem) ?? 0;
    return count === 0 ? 0.5 : Math.log(1 + pledges.length / count);
  };
  return (text) => {
    const same = exact.get(textKey(text));
    if (same !== undefined) return { position: same, likely: [] };
    const words = new Set(wordStems(text));
    if (words.size === 0) return { position: null, likely: [] };
    const total = sumOf(words, weightOf);
    const scored = stems
      .map((own, position) => ({
        position,
        score: shared(words, own, weightOf) / Math.min(total, sumOf(own, weightOf)),
      }))
      .filter(({ score }) => score > 0)
      .sort((one, two) => two.score - one.score);
    const [best, second] = scored;
    const isClear =
      best !== undefined &&
      best.score >= leastAlike &&
      best.score >= (second?.score ?? 0) * clearlyAhead;
    return isClear
      ? { position: best.position, likely: [] }
      : { position: null, likely: scored.slice(0, mostLikely).map(({ position }) => position) };
  };
}

const sumOf = (stems: ReadonlySet<string>, weightOf: (stem: string) => number): number =>
  [...stems].reduce((sum, stem) => sum + weightOf(stem), 0.001);

/** Compounds count by their last part: "kontroller" in "trafikkontroller". */
function shared(
  words: ReadonlySet<string>,
  own: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  let sum = 0;
  for (const stem of words) {
    if (own.has(stem)) sum += weightOf(stem);
    else if ([...own].some((one) => isPartOf(stem, one) || isPartOf(one, stem))) {
      sum += weightOf(stem) / 2;
    }
  }
  return sum;
}

const isPartOf = (part: string, whole: string): boolean => part.length >= 5 && whole.endsWith(part);
