import { monthOf } from "../months";
import { markAt, wordAt, type Annotated } from "./annotate";
import type { Run } from "./noun";

const longestPeriod = 6;

/** The period that a text names: "2021", "hösten 2021", "året", "den 1 juni 2022"; or `null`. */
export function findPeriod(all: Annotated, from: number, to: number): Run | null {
  for (let at = from; at < to; at += 1) {
    if (all.tokens[at]?.type === "mark") continue;
    if (markAt(all, at, "recurrence")) continue;
    const mark = markAt(all, at, "period");
    const isMonth = wordAt(all, at) === "i" || wordAt(all, at) === "före";
    const start = mark && !isSeason(wordAt(all, at)) ? mark.end : isMonth ? at + 1 : at;
    if (!mark && !isMonth && (!isYear(all, at) || compared.has(wordAt(all, at - 1)))) continue;
    const end = endOf(all, start, to);
    if (end > start) return { at: start, end };
  }
  return null;
}

function endOf(all: Annotated, start: number, to: number): number {
  let at = start;
  let isTime = false;
  while (at < to && at < start + longestPeriod) {
    const word = wordAt(all, at);
    const isOwn = isSeason(word) || isYear(all, at) || isMonthName(word) || stretches.has(word);
    const isDay = all.tokens[at]?.type === "number" && isMonthName(wordAt(all, at + 1));
    if (!isOwn && !isDay && !(before.has(word) && at === start) && !isJoint(all, at, isTime)) break;
    isTime ||= isOwn;
    at += 1;
  }
  while (at > start && (before.has(wordAt(all, at - 1)) || joints.has(wordAt(all, at - 1))))
    at -= 1;
  return isTime ? at : start;
}

/** A year after these is what is compared with. */
const compared = new Set(["med", "mot", "sedan", "än", "från", "nivån", "plan"]);

const isJoint = (all: Annotated, at: number, isTime: boolean): boolean =>
  isTime &&
  joints.has(wordAt(all, at)) &&
  (isYear(all, at + 1) || isSeason(wordAt(all, at + 1)) || isMonthName(wordAt(all, at + 1)));

const joints = new Set(["och", "-", "till", "av"]);
const before = new Set([
  "den",
  "det",
  "hela",
  "kommande",
  "första",
  "andra",
  "år",
  "åren",
  "slutet",
  "utgången",
  "av",
]);
const stretches = new Set(
  "året årets sommaren vintern perioden avtalsperioden mandatperioden verksamhetsåret kalenderåret läsåret halvåret tertialet kvartalet terminen månaden tertial kvartal år åren".split(
    " ",
  ),
);

const isSeason = (word: string): boolean =>
  /^(?:vår|sommar|höst|vinter)(?:en|ens|n|terminen|halvåret)$/.test(word);

const isMonthName = (word: string): boolean => word.length >= 3 && monthOf(word) !== null;

const isYear = (all: Annotated, at: number): boolean => {
  const token = all.tokens[at];
  if (token === undefined || token.isSpelled) return false;
  return (
    /^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?$/.test(token.word) &&
    wordAt(all, at + 1) !== "st" &&
    wordAt(all, at + 1) !== "stycken"
  );
};
