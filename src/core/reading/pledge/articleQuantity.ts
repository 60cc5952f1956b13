import { wordAt, type Annotated } from "./annotate";
import { timeUnits } from "./decoys";
import { findNoun } from "./noun";
import type { Mark } from "./phrase";
import { plainQuantity, type Quantity } from "./plainQuantity";

/** "En gång per år", "minst ett möte", "inom en vecka". */
export function articleAt(
  all: Annotated,
  at: number,
  to: number,
  cue: Mark | null,
  isCounted = cue !== null,
): Quantity | null {
  const noun = findNoun(all, at + 1, to, true);
  if (!noun && cue && cue.end === at && endsCount.test(wordAt(all, at + 1)))
    return { ...plainQuantity, at, end: at + 1, value: 1, isArticle: true, isApproximate: false };
  if (!noun || notCounted.has(wordAt(all, at + 1)) || roundNumber.test(wordAt(all, at + 1)))
    return null;
  const head = wordAt(all, noun.end - 1);
  const isTime = timeUnits.has(head);
  const isOccasion = head === "gång" || head === "tillfälle";
  if (!isCounted && !isOccasion) return null;
  return { ...plainQuantity, at, end: at + 1, value: 1, noun, isTime, isArticle: true };
}

/** "Minst en i varje kommundel": what is counted was named before. */
const endsCount = /^(?:i|på|per|vid|hos|om|\.|)$/;
const roundNumber = /(?:tio|tjugo|hundra|tusen|fem|tolv|femton)tal$/;
const notCounted = new Set(
  "antal del rad flertal mängd fåtal handfull par dussin tjog ökad ökat minskad minskat högre lägre bättre".split(
    " ",
  ),
);
