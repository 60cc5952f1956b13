import type { ExplainWords, PledgeParts } from "../explainWords";
import { verdictWordsEn } from "./verdicts";

/** Joins what there is with spaces: `words("increase", "", "to 5") → "increase to 5"`. */
const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

const what = ({ unit, isCounted }: PledgeParts): string =>
  unit && isCounted ? `the number of ${unit}` : unit;

const from = ({ baseline }: PledgeParts): string => baseline && `from ${baseline}`;

const fromTo = ({ baseline, goal }: PledgeParts): string =>
  baseline && goal ? `, from ${baseline} to ${goal}` : "";

type Retelling = (verb: string) => (parts: PledgeParts) => string;

const bound: Retelling = (word) => (p) => words(word, p.amount, p.place);

const trend: Retelling = (verb) => (p) => words(verb, what(p), p.place, from(p));

const moveTo: Retelling = (verb) => (p) => words(verb, from(p), "to", p.amount, p.place);

const moveBy: Retelling = (verb) => (p) => words(verb, "by", p.amount, p.place) + fromTo(p);

const moveByPercent: Retelling = (verb) => (p) =>
  words(verb, what(p), p.place, "by", p.amount) + fromTo(p);

/** The sentences that explain a verdict in English; scopes and units stay as the cells have them. */
export const explainWordsEn = {
  language: "en",
  verdicts: verdictWordsEn,
  place: (scope) => {
    const hasPreposition =
      /^(?:in|on|at|outside|within|for|around|near|among|i|på|utanför|inom|vid|kring|för|utöver|runt|hos|mot|med|bland|längs|över)\s/i;
    if (hasPreposition.test(scope)) return scope;
    const head = /^[^,;(]*/.exec(scope)?.[0].trim() ?? scope;
    const isOn = /(?:media|medier|facebook|instagram|youtube|tiktok|snapchat|linkedin|twitter)$/i;
    return `${isOn.test(head) ? "on" : "in"} ${scope}`;
  },
  pledge: {
    atLeast: bound("at least"),
    atMost: bound("at most"),
    increase: trend("to increase"),
    increaseTo: moveTo("to increase"),
    increaseBy: moveBy("to increase"),
    increaseByPercent: moveByPercent("to increase"),
    decrease: trend("to decrease"),
    decreaseTo: moveTo("to decrease"),
    decreaseBy: moveBy("to decrease"),
    decreaseByPercent: moveByPercent("to decrease"),
    shareAtLeast: bound("at least"),
    shareAtMost: bound("at most"),
    done: (p) => words("to carry out", p.unit || "what was promised", p.place),
    ongoing: null,
    volume: null,
  },
  pledged: (text, isOpen) => `The pledge ${isOpen ? "is" : "was"} ${text}.`,
  about: (value) => `about ${value}`,
  counted: ({ value, attainment }, isOpen) =>
    `${value} ${isOpen ? "have been done so far" : "were done"}${attainment ? ` (${attainment})` : ""}.`,
  measured: ({ value, change, attainment }, isOpen) => {
    const figures = [change, attainment].filter(Boolean).join("; ");
    return `The outcome ${isOpen ? "so far is" : "was"} ${value}${figures ? ` (${figures})` : ""}.`;
  },
  ofTarget: (attainment) => `${attainment} of the target`,
  ofTheWay: (attainment) => `${attainment} of the way to the target`,
  over: (deviation) => `${deviation} over the ceiling`,
  below: (deviation) => `${deviation} from the target`,
  points: (figure) => `${figure} percentage ${figure === "1" ? "point" : "points"}`,
  milestone: {
    done: "It has been done.",
    inProgress: "It is in progress.",
    notDone: "It has not been done.",
  },
  reported: (text) => `Reported: ${text}.`,
  quoted: (text) => `“${text}”`,
  cannotBeJudged: (reason) => `${verdictWordsEn.verdicts.notJudged}: ${reason}.`,
  negativeTarget: "the target value is negative",
  targetBehind: (goal, baseline) =>
    `the target ${goal} is already reached at the baseline ${baseline}`,
  scopesDiffer: (outcomeScope, scope) =>
    `the outcome concerns “${outcomeScope}” but the pledge “${scope}”`,
} as const satisfies ExplainWords;
