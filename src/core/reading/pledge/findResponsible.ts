import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import type { Run } from "./noun";

const longestParty = 14;

/**
 * Who promises: the subject before "lovar", "kommer att" or "ska", after it where the order is
 * turned, or after "av" of a passive; `null` where nobody is named.
 */
export function findResponsible(all: Annotated, from: number, to: number): Run | null {
  const modal = firstMark(all, from, to, "modal");
  if (modal) {
    const subject = partyEndingAt(all, from, modal.at);
    if (subject) return subject;
    const turned = partyFrom(all, modal.at + 1, to);
    if (turned) return turned;
  }
  for (let at = from; at < to; at += 1) {
    if (wordAt(all, at) !== "av") continue;
    const agent = partyFrom(all, at + 1, to);
    if (agent) return agent;
  }
  return modal ? null : partyFrom(all, from, to);
}

/** The words before a modal, back to the mark or the clause that they follow. */
function partyEndingAt(all: Annotated, from: number, end: number): Run | null {
  let at = end;
  while (at > from && at > end - longestParty && all.tokens[at - 1]?.type !== "mark") at -= 1;
  const leading = new Set(["att", "och", "där", "som", "-"]);
  while (at < end && leading.has(wordAt(all, at))) at += 1;
  const run = partyFrom(all, at, end);
  return run;
}

/** A party that begins at a token: its words up to what is no party any more. */
function partyFrom(all: Annotated, from: number, to: number): Run | null {
  if (uncapital.has(wordAt(all, from)) || all.tokens[from]?.type === "number") return null;
  let at = from;
  let last = from;
  while (at < to && at < from + longestParty) {
    const word = wordAt(all, at);
    if (markAt(all, at, "party")) {
      at += 1;
      last = at;
      continue;
    }
    const joint = jointAt(all, at);
    if (joint > 0 && last > from) at += joint;
    else if (last > from && word === "i" && all.tokens[at + 1]?.isCapital === true) {
      at += 2;
      last = at;
    } else if (all.tokens[at]?.isCapital === true && all.tokens[at]?.type === "word") at += 1;
    else if (
      word === "den" ||
      word === "det" ||
      word === "lokala" ||
      word === "kommunens" ||
      word === "polisens"
    )
      at += 1;
    else break;
  }
  return last > from ? { at: from, end: last } : null;
}

/** First words of a sentence that are capital and no name. */
const uncapital = new Set("en ett under i på för att samtliga alla varje minst högst".split(" "));

function jointAt(all: Annotated, at: number): number {
  const [word, next, third] = [wordAt(all, at), wordAt(all, at + 1), wordAt(all, at + 2)];
  if (word === "i" && (next === "samverkan" || next === "samarbete") && third === "med") return 3;
  if (word === "tillsammans" && next === "med") return 2;
  return word === "och" ||
    word === "samt" ||
    word === "/" ||
    word === "," ||
    word === "+" ||
    word === "&"
    ? 1
    : 0;
}
