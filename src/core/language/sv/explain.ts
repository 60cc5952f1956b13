import type { ExplainWords, PledgeParts } from "../explainWords";
import { verdictWordsSv } from "./verdicts";

/** Joins what there is with spaces: `words("öka", "", "till 5") → "öka till 5"`. */
const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

const what = ({ unit, isCounted }: PledgeParts): string =>
  unit && isCounted ? `antalet ${unit}` : unit;

const from = ({ baseline }: PledgeParts): string => baseline && `från ${baseline}`;

const fromTo = ({ baseline, goal }: PledgeParts): string =>
  baseline && goal ? `, från ${baseline} till ${goal}` : "";

/** The sentences that explain a verdict in Swedish. */
export const explainWordsSv = {
  language: "sv",
  verdicts: verdictWordsSv,
  place: (scope) => {
    if (
      /^(?:i|på|utanför|inom|vid|kring|för|utöver|runt|hos|mot|med|bland|längs|över)\s/i.test(scope)
    ) {
      return scope;
    }
    // The first words name the place; what follows a comma or a parenthesis only adds to it.
    const head = /^[^,;(]*/.exec(scope)?.[0].trim() ?? scope;
    if (
      /^(?:unga|ungdomar|barn|vuxna|föräldrar|elever|äldre|personer|invånare|medborgare|cyklister)(?![\p{L}])/iu.test(
        head,
      )
    ) {
      return `för ${scope}`;
    }
    const isOn =
      /(?:skolor|skolorna|medier|medierna|gator|torg|torget|plattformar|nätet|facebook|instagram|youtube|tiktok|snapchat|linkedin|twitter)$/i;
    return `${isOn.test(head) ? "på" : "i"} ${scope}`;
  },
  pledge: {
    atLeast: (p) => words("minst", p.amount, p.place),
    atMost: (p) => words("högst", p.amount, p.place),
    increase: (p) => words("att öka", what(p), p.place, from(p)),
    increaseTo: (p) => words("att öka", from(p), "till", p.amount, p.place),
    increaseBy: (p) => words("att öka med", p.amount, p.place) + fromTo(p),
    increaseByPercent: (p) => words("att öka", what(p), p.place, "med", p.amount) + fromTo(p),
    decrease: (p) => words("att minska", what(p), p.place, from(p)),
    decreaseTo: (p) => words("att minska", from(p), "till", p.amount, p.place),
    decreaseBy: (p) => words("att minska med", p.amount, p.place) + fromTo(p),
    decreaseByPercent: (p) => words("att minska", what(p), p.place, "med", p.amount) + fromTo(p),
    shareAtLeast: (p) => words("minst", p.amount, p.place),
    shareAtMost: (p) => words("högst", p.amount, p.place),
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
  below: (deviation) => `${deviation} under målet`,
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
