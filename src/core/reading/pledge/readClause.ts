import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { ClauseFacts } from "./clauseFacts";
import { findNoun } from "./noun";
import { findQuantities } from "./quantity";
import { readMilestone, readPlain } from "./readPlain";
import { readQuantities } from "./readQuantities";
import { target, type ClauseTarget } from "./target";

/**
 * Reads what a clause promises: figures first, then shares of all, directions, things to be made,
 * activities, and last what only goes on. Empty where it promises nothing.
 */
export function readClause(all: Annotated, facts: ClauseFacts): readonly ClauseTarget[] {
  if (facts.isPast || isForeign(all, facts)) return [];
  const { multiple, direction } = facts;
  if (multiple) {
    const factor = Number(multiple.detail);
    const kind = factor < 0 ? "decreaseByPercent" : "increaseByPercent";
    const noun = facts.measured ?? findNoun(all, multiple.end, facts.end, false);
    return [target(kind, multiple, 0.95, { value: Math.abs(factor), valueRun: multiple, noun })];
  }
  const counted = readQuantities(all, facts);
  // "Inom sex månader ta fram en plan": the plan is the target, and when is its period.
  const isDue = counted.length === 1 && counted[0]?.isDeadline === true;
  const thing = isDue ? readMilestone(all, facts) : null;
  if (thing) return [thing];
  if (counted.length > 0) return counted;
  if (facts.isPart) return [];
  const whole = readWhole(all, facts) ?? readNone(all, facts) ?? readRecurring(all, facts);
  if (whole) return [whole];
  if (direction && (direction.isVerb || facts.isPledged || facts.isNounPhrase)) {
    const noun = facts.measured ?? facts.moved;
    // "Ska inte öka" sets no target of ours, and is no increase.
    if (direction.isDenied) return [target("ongoing", direction, 0.5, { noun })];
    return [target(direction.isUp ? "increase" : "decrease", direction, 0.92, { noun })];
  }
  const plain = readPlain(all, facts);
  return plain ? [plain] : [];
}

/** Two small words of another language, which no Swedish clause has. */
function isForeign(all: Annotated, { at, end }: ClauseFacts): boolean {
  const first = firstMark(all, at, end, "foreign");
  return first !== null && firstMark(all, first.end, end, "foreign") !== null;
}

/** "Samtliga skolor ska", "besöka alla skolor": a share of one. */
function readWhole(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const { every } = facts;
  if (!every || !facts.isPledged || facts.direction?.isVerb) return null;
  // "Alla sju stadsdelar": how many they are is known.
  const isCounted = all.tokens[every.end]?.type === "number";
  const noun = findNoun(all, every.end + (isCounted ? 1 : 0), facts.end, true);
  // "Alla som anmäler ska få svar inom 48 timmar": what is told of them all has a measure.
  const isMeasured = findQuantities(all, facts.at, facts.end).some(({ isTime }) => isTime);
  if (!noun && !(wordAt(all, every.end) === "som" && isMeasured)) return null;
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
  if (!recurrence || !facts.isPledged || facts.isReport) return null;
  const verb =
    firstMark(all, facts.at, facts.end, "activity") ??
    firstMark(all, facts.at, facts.end, "milestone");
  const habit = firstMark(all, facts.at, recurrence.at, "vague");
  // "Samverkar varje dag": a habit, and no occasion.
  if (!verb || (verb.at > recurrence.at && habit?.detail === null)) return null;
  const isOne = /^e(?:n|tt)$/.test(wordAt(all, verb.end));
  const noun = findNoun(all, verb.end + (isOne ? 1 : 0), facts.end, isOne);
  const isOfAll = markAt(all, verb.end, "every") !== null;
  const certainty = isOfAll || recurrence.times < 1 ? 0.6 : 0.88;
  return target("atLeast", recurrence, certainty, {
    value: recurrence.times,
    valueRun: recurrence,
    noun,
    per: recurrence.per,
    perRun: recurrence,
  });
}
