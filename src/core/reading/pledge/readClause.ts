import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { ClauseFacts } from "./clauseFacts";
import { findNoun } from "./noun";
import { readQuantities } from "./readQuantities";
import { target, type ClauseTarget } from "./target";

/**
 * Reads what a clause promises: figures first, then shares of all, directions, things to be made,
 * activities, and last what only goes on. Empty where it promises nothing.
 */
export function readClause(all: Annotated, facts: ClauseFacts): readonly ClauseTarget[] {
  if (facts.isPast) return [];
  const { multiple, direction } = facts;
  if (multiple) {
    const factor = Number(multiple.detail);
    const kind = factor < 0 ? "decreaseByPercent" : "increaseByPercent";
    const noun = facts.measured ?? findNoun(all, multiple.end, facts.end, false);
    return [target(kind, multiple, 0.95, { value: Math.abs(factor), valueRun: multiple, noun })];
  }
  const counted = readQuantities(all, facts);
  if (counted.length > 0) return counted;
  const whole = readWhole(all, facts) ?? readNone(all, facts) ?? readRecurring(all, facts);
  if (whole) return [whole];
  if (direction && isDirected(facts)) {
    const noun = facts.measured ?? facts.moved;
    return [target(direction.isUp ? "increase" : "decrease", direction, 0.92, { noun })];
  }
  const plain = readMilestone(all, facts) ?? readActivity(all, facts) ?? readOngoing(all, facts);
  return plain ? [plain] : [];
}

const isDirected = (facts: ClauseFacts): boolean =>
  facts.direction?.isVerb === true || facts.isPledged || facts.isNounPhrase;

/** "Samtliga skolor ska", "besöka alla skolor": a share of one. */
function readWhole(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const { every } = facts;
  if (!every || !facts.isPledged || facts.direction?.isVerb) return null;
  const noun = findNoun(all, every.end, facts.end, true);
  if (!noun) return null;
  return target("shareAtLeast", every, 0.93, { value: 1, valueRun: every, noun });
}

/** "Inga bränder ska": none at most. */
function readNone(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const none = firstMark(all, facts.at, facts.end, "none");
  if (!none || !facts.isPledged) return null;
  const noun = findNoun(all, none.end, facts.end, true);
  return noun ? target("atMost", none, 0.8, { value: 0, valueRun: none, noun }) : null;
}

/** "Varje månad genomföra vandringar": once each time. */
function readRecurring(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const { recurrence } = facts;
  if (!recurrence || !facts.isPledged || firstMark(all, facts.at, facts.end, "report")) return null;
  const activity =
    firstMark(all, facts.at, facts.end, "activity") ??
    firstMark(all, facts.at, facts.end, "milestone");
  if (!activity) return null;
  const article = /^e(?:n|tt)$/.test(wordAt(all, activity.end)) ? 1 : 0;
  const noun = findNoun(all, activity.end + article, facts.end, article > 0);
  return target("atLeast", recurrence, 0.85, {
    value: 1,
    valueRun: recurrence,
    noun,
    per: recurrence.per,
    perRun: recurrence,
  });
}

/** "Ta fram en plan", "genomföra en gemensam kampanj": one thing, done or not. */
function readMilestone(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const verb = firstMark(all, facts.at, facts.end, "milestone");
  if (!verb || !facts.isPledged) return null;
  for (let at = facts.at; at < facts.end; at += 1) {
    if (!/^e(?:n|tt)$/.test(wordAt(all, at))) continue;
    const noun = findNoun(all, at + 1, facts.end, true);
    const isObject =
      at >= verb.end ||
      facts.at === at ||
      markAt(all, verb.end, "milestone") !== null ||
      verb.end <= facts.end;
    if (noun && isObject)
      return target("done", verb, 0.92, { value: 1, valueRun: { at, end: at + 1 }, noun });
  }
  return null;
}

/** "Genomföra narkotikasök": counted, without a number to reach. */
function readActivity(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const verb = firstMark(all, facts.at, facts.end, "activity");
  if (!verb || !facts.isPledged) return null;
  const noun = findNoun(all, verb.end, facts.end, false);
  if (!noun || !isPlural(wordAt(all, noun.end - 1)) || markAt(all, verb.at, "vague")) return null;
  return target("volume", verb, 0.85, { noun });
}

const isPlural = (word: string): boolean =>
  /(?:ar|er|or|sök|besök|pass|möten|tillfällen|inlägg|samtal|fika|arna|erna|orna)$/.test(word);

function readOngoing(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const verb = firstMark(all, facts.at, facts.end, "vague");
  if (verb) return target("ongoing", verb, 0.9);
  const modal = firstMark(all, facts.at, facts.end, "modal");
  return modal ? target("ongoing", modal, 0.7) : null;
}
