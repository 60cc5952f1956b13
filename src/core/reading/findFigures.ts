import { comparedYear, isDoubtful, isSplitByPlace, maskNames } from "./maskNames";
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
  /** True where words say that nothing has changed: "oförändrat". */
  readonly isUnchanged: boolean;
}

const around =
  "(c(?:ir[ck]a|a[.:]?|:a)|omkring|ungefär|runt|kring|typ|sisådär|i princip|i stort sett|i runda slängar|mer eller mindre|uppskattningsvis|gissningsvis|[~≈]) ?";
const above = "(drygt|över|minst|åtminstone|gott och väl|(?:mer|fler|större|högre) än|>=?|≥) ?";
const below =
  "(nästan|knappt|närmare|nära|under|uppemot|bortåt|inemot|högst|max(?:imalt|\\.)?|som mest|upp till|inte ens|så gott som|praktiskt taget|(?:mindre|färre|lägre) än|<=?|≤) ?";
const pattern = new RegExp(
  `(^|[ (:])(?:(?:${around}|${above}|${below})(?=[\\d+-]))?(\\+ ?|-)?(\\d[\\d_]*(?:[.,]\\d+)*)([ -]tal(?:et)?)?( ?(?:%|procent|per ?cent)(?![a-zåäö-]))?(?=[ ,.;:!?)]|$)`,
  "g",
);

/**
 * Finds the figures of a text that may be its number, or gives `null` where one is too uncertain for
 * any to be trusted: a range, a rate, a fraction, a plan.
 *
 * @example findFigures("Under 2021 gjordes 9 sök")?.counts.length → 1
 */
export function findFigures(text: string): FoundFigures | null {
  const tidy = tidyText(text);
  if (!/\d/.test(tidy)) {
    return { counts: [], percents: [], baselineYear: null, isUnchanged: false };
  }
  const masked = maskNames(tidy);
  if (isDoubtful(masked) || isSplitByPlace(tidy)) return null;
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
  // A digit in another shape, "5-6" or "104/200", may be the very number meant; "±" or ">" alters it.
  if (/[\d<>≤≥±~≈+]/.test(rest + masked.slice(from))) return null;
  return {
    counts: figures.filter((figure) => !figure.isPercent),
    percents: figures.filter((figure) => figure.isPercent),
    baselineYear: comparedYear(tidy),
    isUnchanged: saysUnchanged.test(tidy) && !saysChanged.test(tidy),
  };
}

const saysUnchanged = /(?:^|[ (,])oförändra[dt]e?(?![a-zåäö])/;
const saysChanged = /(?:inte|ej|nästan|sett|princip) oförändra/;

function figureOf(match: RegExpExecArray, before: string, after: string): FoundFigure | null {
  const [, lead, around, above, below, sign = "", digits = "", round, percent] = match;
  const isPercent = percent !== undefined;
  const reading = readFigure(sign.trim() + digits, isPercent ? -2 : 0);
  if (reading === null) return null;
  const value = reading.state === "number" ? reading.value : null;
  const direction = isPercent ? directionOf(sign, before, after) : 0;
  return {
    value: value && direction < 0 ? -Math.abs(value) : value,
    isPercent,
    approximation: (around ?? round) ? "around" : above ? "above" : below ? "below" : null,
    unit: isPercent ? null : unitOf(after),
    isChange: direction !== 0 || (isPercent && value === 0 && compared.test(after)),
    isAside: lead === "(" || before.lastIndexOf("(") > before.lastIndexOf(")"),
  };
}

/** After "0 %" words of comparison make it a change; other per cent may be a share of what was. */
const compared = /^ (?:jämför|j(?:fr|mf)|vs|mot|sedan|från)(?![a-zåäö]*del)/;
const cue =
  /(?:(ökning|öka[dt]e?|stigit|steg)|minskning|minska[dt]e?|sjunkit|sjönk|(?:^|[ (,])(?:(upp)|ne[rd]))(?: med| på)?$/;

/** +1 and −1 for per cent that are a change: by their sign, or by "ökning med", "färre". */
function directionOf(sign: string, before: string, after: string): number {
  if (sign !== "") return sign === "-" ? -1 : 1;
  const found =
    cue.exec(before) ?? /^ (?:(fler|mer|högre|ökning)|färre|mindre|lägre|minskning)/.exec(after);
  return found ? ((found[1] ?? found[2]) === undefined ? -1 : 1) : 0;
}

/** The noun of "två stora träffar" and "5 stycken sök", "st" of "5 stycken", or `null`. */
function unitOf(after: string): string | null {
  const [, word, next] =
    /^(?: (?:nya|stora|små|olika|gemensamma))? ([a-zåäö][a-zåäö/-]*)(?: ([a-zåäö]+))?/.exec(
      after,
    ) ?? [];
  if (word === undefined || notUnit.test(word)) return null;
  if (!/^st(?:k|yck|ycken)?$/.test(word)) return word;
  return next === undefined || notUnit.test(next) || notNoun.test(next) ? "st" : next;
}

const notUnit =
  /^(?:i|på|av|för|med|under|jämfört|jfr|jmf|vs|och|eller|plus|har|är|vid|till|från|sedan|inom|mot|som|per|om|totalt|hittills|preliminärt|oförändrat|en|ett|utförda)$|(?:des|ts)$/;
/** What follows "st" without being counted: adjectives, adverbs and prepositions. */
const notNoun =
  /[ats]$|^(?:de|den|alla|redan|dock|men|ej|inte|utöver|även|utan|enligt|efter|innan|mellan|utanför|utom|genom|hos|åt|här|där|då|så|än|nu|inklusive|exklusive|inkl|exkl|genomförde|var|kvar|fler|över|kring)$/;
