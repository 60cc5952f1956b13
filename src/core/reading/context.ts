import { monthOf } from "./months";
import type { Part } from "./parting";
import { wordToNumber } from "./numberWords";
import { wordSet } from "./words";

/** The word at a place of a text, "" outside of it. */
export const wordAt = (parts: readonly Part[], at: number): string => parts[at]?.word ?? "";

const yearBefore = wordSet(
  "under år året i sedan från till tom fr.o.m t.o.m med än mot för våren sommaren hösten vintern perioden inför per och fram vt ht",
);
const countBefore = wordSet(
  "antal antalet totalt total summa sammanlagt är var blev gjordes genomfördes hölls ca cirka drygt över nästan omkring ungefär knappt runt minst närmare",
);
const pieces = wordSet("st stk styck stycken % procent");

/**
 * True where a figure from 1900 to 2099 is a year: after "under" or a month, before a colon, alone in
 * parentheses. "2014 stycken" and a bare "2014" are counts.
 *
 * @example isYearAt(partsOf("2020: 2014 stycken."), 0) → true
 */
export function isYearAt(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (!part || pieces.has(wordAt(parts, at + 1))) return false;
  const before = wordAt(parts, at - 1);
  const isLast = at === parts.length - 1;
  if (yearBefore.has(before) || monthOf(before) !== null || /^\d\d?\/\d/.test(before)) {
    return true;
  }
  if (part.before.includes("(") && part.after.includes(")")) return true;
  if (part.after.startsWith(":") && !isLast) return true;
  const dash = wordAt(parts, at + 1) === "-";
  if (at === 0 && dash && parts.length > 2) return true;
  // "104 st 2021", "T1 2021": a year closes the clause, unless a word of counting comes before it.
  const closes = isLast || part.after !== "";
  const isNamed = /[a-zåäö]/.test(before) && (parts[at - 1]?.after ?? "") === "";
  return at > 0 && closes && isNamed && !countBefore.has(before);
}

const hasDigit = (parts: readonly Part[], at: number): boolean => /^\d/.test(wordAt(parts, at));

/** Words before figures that name or number something, or set a whole that is known already. */
const namesBefore = wordSet(
  "nr nummer punkt vecka v åk årskurs kap kapitel sida s löfte steg del fas mål målet tertial kvartal period kl klockan dnr diarienr diarienummer paragraf § §§ klass avsnitt bilaga linje väg rv varav därav de våra dessa båda alla samtliga tel tfn telefon",
);
const times = /^(?:timm|dag|dygn|veck|månad|minut)/;

/**
 * True where a figure surely counts nothing reported: a day of a month, an age, a law section, the
 * number of a thing, the other side of a comparison.
 *
 * @param at the figure's first word
 * @param end the word after the figure
 */
export function isNoCount(parts: readonly Part[], at: number, end: number): boolean {
  const part = parts[at];
  if (!part) return false;
  const [before, next] = [wordAt(parts, at - 1), wordAt(parts, end)];
  if (namesBefore.has(before) || /^§|^kap$/.test(next)) return true;
  if (monthOf(next) !== null && /^\d{1,2}$/.test(part.word)) return true;
  if (isAge(parts, end)) return true;
  if (before === "med" && /^jämför/.test(wordAt(parts, at - 2))) return true;
  if (before === "under" && times.test(next)) return true;
  if (at === 0 && /^\d{1,2}$/.test(part.word) && /^[.)]/.test(part.after) && next !== "")
    return true;
  return /^sex$/.test(part.word) && (before === "om" || next === "och")
    ? true
    : next === "tolerans";
}

/** "15 år", and the first of "15 till 18 år"; "104 år 2021" is a count and a year. */
function isAge(parts: readonly Part[], end: number): boolean {
  const next = wordAt(parts, end);
  if (/^(?:års?|åringar|åring)$/.test(next)) return !/^(?:19|20)\d\d$/.test(wordAt(parts, end + 1));
  return /^(?:till|-|och)$/.test(next) && hasDigit(parts, end + 1) && isAge(parts, end + 2);
}

/** Names with digits: "covid-19", "T1", "2021-03-11", "3:e", "18-åringar", "15-18-åringar". */
const names =
  /^(?:[a-zåäö][a-zåäö-]*\d+|\d+:[aeo]|\d[\d-]*-år[a-zåäö]*|\d{4}-\d\d?-\d\d?|\d\d?\.\d\d?\.(?:\d\d)?\d\d|\d\d?\/\d\d?-(?:\d\d)?\d\d|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d\d?:\d\d|\d{4}-?[tkqh]\d|§\d+[a-z]?|\d+[a-z]?§|[a-zåäö][^\d]*\d*[/:][\d/:.-]+)$/;
const rates = /^(?:veckan|månaden|dagen|dygnet|timmen|kvartalet|tertialet)$/;
const uncountedNext = wordSet(
  "inställda inställd kvar återstår saknas dussin dussintals tjog tredjedel tredjedelar fjärdedel fjärdedelar femtedel femtedelar procentenheter procentenhet ‰ promille",
);
const vagueBefore = wordSet("flera några många par ej inte icke antingen mellan");

/**
 * True where a word makes every figure of its text too uncertain to be told: ranges and other shapes
 * with digits, rates ("2 per vecka"), parts ("två tredjedelar"), "flera hundra", "inte 4".
 */
export function isUncertain(parts: readonly Part[], at: number): boolean {
  const [before, word, next] = [wordAt(parts, at - 1), wordAt(parts, at), wordAt(parts, at + 1)];
  if (word === "per" || word === "varje") return !/^(?:år|cent)/.test(next);
  if (word === "var") return /^(?:veck|månad|dag|annan|tredje|fjärde|sjätte)/.test(next);
  if (rates.test(word)) return before === "i" || before === "om";
  if (/\/(?:veck|mån|dag|v$|dygn)/.test(word)) return true;
  if (/^halv[at]?$/.test(word)) return before === "en" || before === "ett";
  if (/^%./.test(word)) return true;
  const isDigits = /^[<>~≈]?[+-]?\d[\d_.,]*(?:-tal(?:et)?)?$/.test(word);
  if (isDigits && !/[.,]\d*[.,]/.test(word.replace(/[.,]\d{3}(?!\d)/g, ""))) {
    return uncountedNext.has(next) || vagueBefore.has(before);
  }
  if (/\d/.test(word)) return !isNamed(parts, at);
  if (wordToNumber(word) === null || /^(?:en|ett|et)$/.test(word)) return false;
  return uncountedNext.has(next) || vagueBefore.has(before);
}

function isNamed(parts: readonly Part[], at: number): boolean {
  const word = wordAt(parts, at);
  if (names.test(word) || /^(?:dnr|diarienr|diarienummer)$/.test(wordAt(parts, at - 1)))
    return true;
  const [before, next] = [wordAt(parts, at - 1), wordAt(parts, at + 1)];
  if (/^\d\d?\/\d\d?$/.test(word)) return before === "den" || /^(?:19|20)\d\d$/.test(next);
  return /^\d+-\d+$/.test(word) && /^års?$/.test(next);
}
