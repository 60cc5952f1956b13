import { comparedYear, isDoubtful, maskNames } from "./maskNames";
import { readFigure } from "./readFigure";
import { tidyText } from "./tidyText";

/** On which side of the written value the true one may lie. */
export type Approximation = "around" | "above" | "below";

/** A figure of a text that may be the one meant. */
export interface FoundFigure {
  /** `null` where its marks are ambiguous. */
  readonly value: number | null;
  readonly isPercent: boolean;
  readonly approximation: Approximation | null;
  /** The word counted, "st" for pieces. */
  readonly unit: string | null;
  /** Per cent with a sign, or of an increase or a decrease: a change, no share. */
  readonly isChange: boolean;
  /** In parentheses, where per cent beside a count is a note. */
  readonly isAside: boolean;
}

/** All candidates of a text, and the year that it compares with. */
export interface FoundFigures {
  readonly counts: readonly FoundFigure[];
  readonly percents: readonly FoundFigure[];
  readonly baselineYear: number | null;
}

const pattern =
  /(^|[ (:])(?:(?:(cirka|ca\.?|c:a|omkring|ungefär|runt|kring|[~≈]) ?|(drygt|över|minst|åtminstone|(?:mer|fler|större|högre) än|>) ?|(nästan|knappt|närmare|under|högst|max|upp till|(?:mindre|färre|lägre) än|<) ?)(?=[\d+-]))?(\+ ?|-)?(\d[\d_]*(?:[.,]\d+)*)(-tal(?:et)?)?( ?(?:%|procent|per ?cent)(?![a-zåäö-]))?(?=[ ,.;:!?)]|$)/g;

/**
 * Finds the figures of a text that may be its number, or gives `null` where one is too uncertain for
 * any to be trusted: a range, a rate, a fraction, a plan.
 *
 * @example findFigures("Under 2021 gjordes 9 sök")?.counts.length → 1
 */
export function findFigures(text: string): FoundFigures | null {
  const tidy = tidyText(text);
  if (!/\d/.test(tidy)) return { counts: [], percents: [], baselineYear: null };
  const masked = maskNames(tidy);
  if (isDoubtful(masked)) return null;
  const figures: FoundFigure[] = [];
  let rest = "";
  let from = 0;
  for (const match of masked.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const figure = figureOf(match, masked.slice(0, match.index), masked.slice(end));
    if (figure === null) return null;
    figures.push(figure);
    rest += masked.slice(from, match.index);
    from = end;
  }
  // A digit in another shape, "5-6" or "104/200", may be the very number meant.
  if (/\d/.test(rest + masked.slice(from))) return null;
  return {
    counts: figures.filter((figure) => !figure.isPercent),
    percents: figures.filter((figure) => figure.isPercent),
    baselineYear: comparedYear(tidy),
  };
}

function figureOf(match: RegExpExecArray, before: string, after: string): FoundFigure | null {
  const [, lead, around, above, below, sign = "", digits = "", round, percent] = match;
  const isPercent = percent !== undefined;
  const reading = readFigure(sign.trim() + digits, isPercent ? -2 : 0);
  if (reading === null) return null;
  const value = reading.state === "number" ? reading.value : null;
  const direction = isPercent ? directionOf(sign, before, after) : 0;
  return {
    value: value !== null && direction < 0 ? -Math.abs(value) : value,
    isPercent,
    approximation: (around ?? round) ? "around" : above ? "above" : below ? "below" : null,
    unit: isPercent ? null : unitOf(after),
    isChange: direction !== 0,
    isAside: lead === "(" || before.lastIndexOf("(") > before.lastIndexOf(")"),
  };
}

/** +1 and −1 for per cent that are a change: by their sign, or by "ökning med", "färre". */
function directionOf(sign: string, before: string, after: string): number {
  if (sign !== "") return sign === "-" ? -1 : 1;
  const cue = /(?:(ökning|ökat|ökade)|minskning|minskat|minskade)(?: med| på)?$/.exec(before);
  const next = cue ?? /^ (?:(fler|mer|högre)|färre|mindre|lägre)/.exec(after);
  return next ? (next[1] === undefined ? -1 : 1) : 0;
}

/** The noun of "två stora träffar", "st" of "5 stycken", or `null` where something else follows. */
function unitOf(after: string): string | null {
  const word = /^(?: (?:nya|stora|små|olika|gemensamma))? ([a-zåäö][a-zåäö/-]*)/.exec(after)?.[1];
  if (word === undefined || notUnit.test(word)) return null;
  return /^st(?:k|yck|ycken)?$/.test(word) ? "st" : word;
}

const notUnit =
  /^(?:i|på|av|för|med|under|jämfört|och|har|är|vid|till|från|inom|mot|som|per|om|totalt|hittills|en|ett|utförda)$|(?:des|ts)$/;
