import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { ClauseFacts } from "./clauseFacts";
import { findNoun } from "./noun";
import { target, type ClauseTarget } from "./target";

/** Reads what a clause without figures or direction promises: a thing made, activities, work that goes on. */
export const readPlain = (all: Annotated, facts: ClauseFacts): ClauseTarget | null =>
  readMilestone(all, facts) ??
  readFinished(all, facts) ??
  readActivity(all, facts) ??
  readOngoing(all, facts) ??
  readNounPhrase(all, facts);

/** "Ta fram en plan", "genomföra en gemensam kampanj": one thing, done or not. */
export function readMilestone(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const verb = firstMark(all, facts.at, facts.end, "milestone");
  if (!verb || !facts.isPledged) return null;
  for (let at = facts.at; at < facts.end; at += 1) {
    if (!/^e(?:n|tt)$/.test(wordAt(all, at)) || prepositionsBefore.has(wordAt(all, at - 1)))
      continue;
    const noun = findNoun(all, at + 1, facts.end, true);
    const isHad = had.test(wordAt(all, verb.at));
    if (
      !noun ||
      many.test(wordAt(all, at + 1)) ||
      (isHad && endless.test(wordAt(all, noun.end - 1)))
    )
      continue;
    return target("done", verb, 0.92, { value: 1, valueRun: { at, end: at + 1 }, noun });
  }
  return null;
}

/** "Riktlinjerna ska uppdateras": a thing that there is, brought to an end; not work that goes on. */
function readFinished(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const modal = firstMark(all, facts.at, facts.end, "modal");
  const verb = modal ? firstMark(all, modal.end, facts.end, "milestone") : null;
  if (!modal || verb?.at !== modal.end || !finishing.test(wordAt(all, verb.at))) return null;
  const noun = findNoun(all, facts.at, modal.at, true);
  const head = noun ? wordAt(all, noun.end - 1) : "";
  if (noun?.at !== facts.at || endlessly.test(head) || !finished.test(head)) return null;
  return target("done", verb, 0.75, { value: 1, valueRun: verb, noun });
}

const finishing =
  /^(?:revider|uppdater|fastställ|ant|färdigställ|slutför|underteckn|byt|bygg|anlägg|renover|ersätt|inviga|öppn|installer|köp|lanser)as$/;
/** One thing that is known, or papers. */
const finished = /(?:[^aeiouyåäö]e[nt]|föreskrifterna|riktlinjerna|rutinerna)$/;
const endlessly =
  /(?:arbetet|samarbetet|dialogen|närvaron|utvecklingen|kontakten|löftet|tryggheten)$/;

/** "Med en …", "i en …": what only stands beside what is made. */
const prepositionsBefore = new Set("med i på av för till om från vid under genom inom".split(" "));
const many =
  /^(?:antal|del|rad|flertal|mängd|serie|par|handfull|dussin|.*(?:tio|tjugo|hundra|tusen|fem|tolv|femton|fler|få)tal)$/;

const had = /^(?:ha|har|hålla|håller|göra|gör)$/;
/** What is had without ever being done: "ha en god dialog". */
const endless =
  /(?:dialog|samarbete|samverkan|beredskap|närvaro|fokus|roll|kontakt|arbete|kommunikation|del|blick|syn|bild|ambition|miljö|inriktning|tillgänglighet|relation)$/;

/** "Genomföra narkotikasök": counted, without a number to reach. */
function readActivity(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const verb = firstMark(all, facts.at, facts.end, "activity");
  if (!verb || !facts.isPledged || markAt(all, verb.at, "vague")) return null;
  const modal = firstMark(all, facts.at, facts.end, "modal");
  const after = findNoun(all, afterMany(all, verb.end), facts.end, false);
  // "Informationsmöten ska hållas": what is done comes before.
  const isPassive = wordAt(all, verb.at).endsWith("s");
  const subjectEnd = modal?.at ?? (isPassive ? verb.at : facts.at);
  // "Under året ska besök göras" has it between.
  const between =
    modal && modal.end < verb.at ? findNoun(all, afterMany(all, modal.end), verb.at, false) : null;
  const noun = after ?? between ?? findNoun(all, afterMany(all, facts.at), subjectEnd, false);
  if (!noun || !plural.test(wordAt(all, noun.end - 1))) return null;
  return target("volume", verb, 0.85, { noun });
}

const vagueCounts = new Set(
  "ett en antal flera många några flertal rad av olika återkommande".split(" "),
);

function afterMany(all: Annotated, at: number): number {
  const last = at + 3;
  while (at < last && (vagueCounts.has(wordAt(all, at)) || all.tokens[at]?.type === "mark"))
    at += 1;
  return at;
}

const plural =
  /(?:ar|er|or|sök|besök|pass|möten|tillfällen|inlägg|samtal|fika|råd|evenemang|utskick|arna|erna|orna)$/;

function readOngoing(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  const report = firstMark(all, facts.at, facts.end, "report");
  const verb = firstMark(all, facts.at, facts.end, "vague");
  const isToldOf =
    report !== null &&
    (verb?.detail === "trait" || (verb !== null && verb.at >= report.at && verb.at < report.end));
  if (verb && !isToldOf) return target("ongoing", verb, 0.9);
  const modal = firstMark(all, facts.at, facts.end, "modal");
  if (modal && !facts.isReport) return target("ongoing", modal, 0.7);
  const activity = firstMark(all, facts.at, facts.end, "activity");
  const isInfinitive = activity !== null && /[^aeiouyåäö]as?$/.test(wordAt(all, activity.at));
  return isInfinitive && facts.isPledged && !facts.isReport
    ? target("ongoing", activity, 0.6)
    : null;
}

const farthest = 6;

/** A line of a list or a table: "Narkotikasök på skolor", "Uthållig närvaro". */
function readNounPhrase(all: Annotated, facts: ClauseFacts): ClauseTarget | null {
  if (!facts.isNounPhrase) return null;
  const ongoing = firstMark(all, facts.at, Math.min(facts.end, facts.at + farthest), "ongoingNoun");
  if (ongoing) return target("ongoing", ongoing, 0.7);
  const counted = firstMark(all, facts.at, Math.min(facts.end, facts.at + farthest), "countedNoun");
  if (counted) return target("volume", counted, 0.7, { noun: counted });
  const first = wordAt(all, facts.at);
  const noun =
    first === "gemensam" || first === "gemensamt"
      ? findNoun(all, facts.at + 1, facts.end, true)
      : null;
  return noun
    ? target("done", noun, 0.7, { value: 1, valueRun: { at: facts.at, end: facts.at + 1 }, noun })
    : null;
}
