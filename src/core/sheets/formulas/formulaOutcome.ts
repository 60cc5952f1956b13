import { call, composedLetters, firstOf, isOneOf, plainSpaces } from "./formulaText";
import { quoted, replaceEach, withoutBars } from "./formulaText";
import { numberWords, phrases, progressWords } from "./formulaPhrases";
import { isOfPeriod } from "./formulaConditions";
import { isAmong, isRule } from "./formulaRules";
import type { FormulaPlaces } from "./formulaPlaces";

/** Longer texts are stories; this is the most of one that is looked at. */
export const longestOutcome = 200;

/** Stands for a text that is no number and no phrase, whatever it is. */
export const otherText = "text";

/**
 * Utfall as a folded text: lower case, single spaces, one kind of dash, without a full stop or an
 * exclamation mark at the end; "" where it is no text.
 */
export function foldedOutcome({ cell }: FormulaPlaces): string {
  const outcome = cell("outcome");
  const folded = call(
    "TRIM",
    replaceEach(call("LOWER", outcome), [
      withoutBars,
      ...plainSpaces,
      ...composedLetters,
      ...["\u200b", "\u00ad"].map((invisible) => [quoted(invisible), quoted("")] as const),
      ...["−", "–", "—", "‐", "‑"].map((dash) => [quoted(dash), quoted("-")] as const),
    ]),
  );
  return firstOf(
    [
      [`NOT(ISTEXT(${outcome}))`, quoted("")],
      [`LEN(${outcome})>${String(longestOutcome)}`, quoted(otherText)],
    ],
    replaceEach(`${folded}&"|"`, [
      [quoted(".|"), quoted("|")],
      [quoted("!|"), quoted("|")],
      [quoted("|"), quoted("")],
    ]),
  );
}

/** What is counted, or per cent, at the end of a text: the letters of each and what it says. */
const endings = ["procent", "stycken", "st", "%"] as const;

const endsWith = (text: string, ending: string): string =>
  `RIGHT(${text},${String(ending.length)})=${quoted(ending)}`;

/** The figure in the folded text, "-1 234,5 %" as "1 234,5". */
export function figureText({ cell }: FormulaPlaces): string {
  const text = cell("basisText");
  const bare = firstOf(
    endings.map((ending) => [
      endsWith(text, ending),
      `LEFT(${text},LEN(${text})-${String(ending.length)})`,
    ]),
    text,
  );
  const first = `IF(ISNUMBER(FIND(LEFT(${text}&"|",1),"+-")),2,1)`;
  // One space may part the figure from what is counted; at the beginning it makes a dash of a minus.
  return replaceEach(`MID(${bare},${first},60)&"|"`, [
    [quoted(" |"), quoted("|")],
    [quoted("|"), quoted("")],
  ]);
}

/**
 * The digits of the figure where it is one beyond doubt: digits alone or in threes, with one decimal
 * mark; "1.234" may be two figures. That they are digits is told by writing them back, as VALUE also
 * reads dates, times and whatever a language has for decimals.
 */
export function figureDigits({ cell }: FormulaPlaces): string {
  const figure = cell("basisFigure");
  const commas = `SUBSTITUTE(${figure},".",",")`;
  const mark = `FIND(",",${commas}&",")`;
  const digits = replaceEach(commas, [
    [quoted(" "), quoted("")],
    [quoted(","), quoted("")],
  ]);
  const spaces = `LEN(${figure})-LEN(SUBSTITUTE(${figure}," ",""))`;
  const isSpaceAt = (back: number): string => `MID(${figure},${mark}-${String(back)},1)=" "`;
  const isGrouped = firstOf(
    [
      [`${spaces}=0`, `AND(${mark}>1,${mark}<15)`],
      [`${spaces}=1`, `AND(${isSpaceAt(4)},ABS(${mark}-7)<2)`],
      [`${spaces}=2`, `AND(${isSpaceAt(4)},${isSpaceAt(8)},ABS(${mark}-11)<2)`],
    ],
    "FALSE",
  );
  const decimals = `LEN(${figure})-${mark}`;
  const hasOneMark = `OR(${decimals}<0,AND(${decimals}>0,${decimals}<10,OR(${decimals}<>3,ISERROR(FIND(".",${figure})))))`;
  const isDigits = `TEXT(VALUE("1"&${digits}),"0")="1"&${digits}`;
  const isShort = `AND(LEN(${figure})<16,LEN(${digits})>=LEN(${figure})-1-(${spaces}))`;
  return `IFERROR(IF(AND(${isShort},${isGrouped},${hasOneMark},${isDigits}),${digits},""),"")`;
}

/** What the row alone reports: a number, a word of progress, another text, or "" where nothing. */
export function readOutcomeFormula(places: FormulaPlaces): string {
  const { cell } = places;
  const [outcome, text] = [cell("outcome"), cell("basisText")];
  const isDone = isRule(cell("basisRule"), "done");
  const says = (list: keyof typeof phrases): string => isOneOf(text, phrases[list]);
  const { done, inProgress, notDone } = progressWords;
  return firstOf(
    [
      [
        // First, as LibreOffice takes TRUE for a number too.
        `ISLOGICAL(${outcome})`,
        `IF(${isDone},IF(${outcome},${quoted(done)},${quoted(notDone)}),${quoted(otherText)})`,
      ],
      [`ISNUMBER(${outcome})`, readNumber(places)],
      [`OR(LEN(${text})=0,${says("missing")})`, quoted("")],
      [`AND(${isDone},${says("done")})`, quoted(done)],
      [`AND(${isDone},${says("inProgress")})`, quoted(inProgress)],
      [`AND(${isDone},${says("notDone")})`, quoted(notDone)],
      [`AND(NOT(${isDone}),${says("zero")})`, "0"],
      [`LEN(${cell("basisDigits")})>0`, numberOfFigure(places)],
    ],
    numberOfWord(places),
  );
}

/**
 * A number as typed. Above one it is per cent where per cent are reported, save in a cell that shows
 * per cent already; and a cell that shows a date holds no count. The format is asked for only where it
 * matters, as asking makes a formula recalculate at every change.
 */
function readNumber({ cell }: FormulaPlaces): string {
  const outcome = cell("outcome");
  const shows = (letter: string): string =>
    `IFERROR(LEFT(CELL("format",${outcome}),1)="${letter}",FALSE)`;
  return firstOf(
    [
      [`IF(ABS(${outcome}-52962)<=20088,${shows("D")},FALSE)`, quoted(otherText)],
      [
        `IF(${cell("basisScaled")},IF(ABS(${outcome})>1,NOT(${shows("P")}),FALSE),FALSE)`,
        `${outcome}/100`,
      ],
    ],
    outcome,
  );
}

/** "två" as 2, but not of per cent; else the text itself. */
function numberOfWord({ cell }: FormulaPlaces): string {
  const text = cell("basisText");
  const list = `|${numberWords.map(([word, value]) => `${word}:${String(value).padStart(2, "0")}`).join("|")}|`;
  const number = `VALUE(MID(${quoted(list)},FIND("|"&${text}&":",${quoted(list)})+LEN(${text})+2,2))`;
  return `IFERROR(IF(${cell("basisScaled")},${text},${number}),${text})`;
}

/** The figure with its sign and its decimals; per cent as a fraction; "+5 %" of a count is a change. */
function numberOfFigure({ cell }: FormulaPlaces): string {
  const [text, figure, scaled] = [cell("basisText"), cell("basisFigure"), cell("basisScaled")];
  const decimals = `IFERROR(LEN(${figure})-FIND(",",SUBSTITUTE(${figure},".",",")),0)`;
  const size = `VALUE(${cell("basisDigits")})/10^${decimals}`;
  const isPercent = `OR(${endsWith(text, "%")},${endsWith(text, "procent")})`;
  const isBare = `ISNUMBER(FIND(RIGHT(${text},1),"0123456789"))`;
  const divisor = `IF(${isPercent},100,IF(AND(${isBare},${scaled}),IF(${size}>1,100,1),1))`;
  const sign = `IF(LEFT(${text},1)="-",-1,1)`;
  const isChange = `AND(${isPercent},NOT(${scaled}),ISNUMBER(FIND(LEFT(${text},1),"+-")))`;
  return `IF(${isChange},${text},${sign}*${size}/${divisor})`;
}

/** What the pledge's year has come to: the row's figure, with earlier periods' where it is of its period. */
export function combinedOutcome(places: FormulaPlaces): string {
  const { cell } = places;
  const [read, rule] = [cell("basisRead"), cell("basisRule")];
  const isAdded = `AND(${isOfPeriod(places)},NOT(${isAmong(rule, "shares")}),NOT(${isRule(rule, "done")}))`;
  return firstOf(
    [
      [`LEN(${cell("basisKey")})=0`, quoted("")],
      [`ISNUMBER(${read})`, `${read}+IF(${isAdded},N(${cell("basisBefore")}),0)`],
    ],
    read,
  );
}
