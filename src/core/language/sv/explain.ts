import type { ExplainWords, PledgeParts } from "../explainWords";
import { verdictWordsSv } from "./verdicts";

/** Joins what there is with spaces: `words("öka", "", "till 5") → "öka till 5"`. */
const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

const what = ({ unit, isCounted }: PledgeParts): string =>
  unit && isCounted ? `antalet ${unit}` : unit;

const from = ({ baseline }: PledgeParts): string => baseline && `från ${baseline}`;

const fromTo = ({ baseline, goal }: PledgeParts): string =>
  baseline && goal ? `, från ${baseline} till ${goal}` : "";

type Retelling = (verb: string) => (parts: PledgeParts) => string;

const bound: Retelling = (word) => (p) => words(word, p.amount, p.place);

const trend: Retelling = (verb) => (p) => words(verb, what(p), p.place, from(p));

const moveTo: Retelling = (verb) => (p) => words(verb, from(p), "till", p.amount, p.place);

const moveBy: Retelling = (verb) => (p) => words(verb, "med", p.amount, p.place) + fromTo(p);

const moveByPercent: Retelling = (verb) => (p) =>
  words(verb, what(p), p.place, "med", p.amount) + fromTo(p);

/** The sentences that explain a verdict in Swedish. */
export const explainWordsSv = {
  language: "sv",
  verdicts: verdictWordsSv,
  place: (scope) => {
    if (/^(?:i|på|utanför|inom|vid|kring|för|utöver|hos|runt|bland) /i.test(scope)) return scope;
    // The first words name the place; what follows a comma or a parenthesis only adds to it.
    const isOn = /^[^,;(]*(?:skolor|medier|facebook|instagram|gator|torg)(?= *(?:$|[,;(]))/i;
    const isFor = /^(?:unga|ungdomar|barn|vuxna|elever|äldre|cyklister)(?:$|[ ,])/i;
    return `${isOn.test(scope) ? "på" : isFor.test(scope) ? "för" : "i"} ${scope}`;
  },
  pledge: {
    atLeast: bound("minst"),
    atMost: bound("högst"),
    increase: trend("att öka"),
    increaseTo: moveTo("att öka"),
    increaseBy: moveBy("att öka"),
    increaseByPercent: moveByPercent("att öka"),
    decrease: trend("att minska"),
    decreaseTo: moveTo("att minska"),
    decreaseBy: moveBy("att minska"),
    decreaseByPercent: moveByPercent("att minska"),
    shareAtLeast: bound("minst"),
    shareAtMost: bound("högst"),
    done: (p) => words("att genomföra", p.unit || "det utlovade", p.place),
    ongoing: null,
    volume: null,
  },
  pledged: (text, isOpen) => `Löftet ${isOpen ? "är" : "var"} ${text}.`,
  about: (value) => `ungefär ${value}`,
  counted: ({ value, attainment }, isOpen) =>
    `${value} ${isOpen ? "har gjorts hittills" : "gjordes"}${attainment ? ` (${attainment})` : ""}.`,
  measured: ({ value, change, attainment }, isOpen) => {
    const figures = [change, attainment].filter(Boolean).join("; ");
    return `Utfallet ${isOpen ? "hittills är" : "var"} ${value}${figures ? ` (${figures})` : ""}.`;
  },
  ofTarget: (attainment) => `${attainment} av målet`,
  ofTheWay: (attainment) => `${attainment} av vägen till målet`,
  over: (deviation) => `${deviation} över taket`,
  below: (deviation) => `${deviation} från målet`,
  points: (figure) => `${figure} ${figure === "1" ? "procentenhet" : "procentenheter"}`,
  milestone: {
    done: "Det är genomfört.",
    inProgress: "Det pågår.",
    notDone: "Det är inte genomfört.",
  },
  reported: (text) => `Redovisat: ${text}.`,
  quoted: (text) => `»${text}«`,
  cannotBeJudged: (reason) => `${verdictWordsSv.verdicts.notJudged}: ${reason}.`,
  negativeTarget: "målvärdet är negativt",
  targetBehind: (goal, baseline) => `målet ${goal} är nått redan vid basvärdet ${baseline}`,
  scopesDiffer: (outcomeScope, scope) => `utfallet gäller »${outcomeScope}« men löftet »${scope}«`,
} as const satisfies ExplainWords;
