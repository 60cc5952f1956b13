import { readFigure } from "../readFigure";
import { foldWord } from "../words";
import { isDash, isDigit, isLetter, isSpace } from "./characters";
import { tokenOf, type Token } from "./token";

/** What may stand right after a figure and is a word of its own: "20st", "30km/h". */
const glued = new Set(["st", "stycken", "km", "kr", "tim", "min", "m", "h", "mkr", "tkr", "kg"]);
const mostDigits = 15;

/**
 * The figure that begins at a place: with groups, decimals or the other end of a span. What only
 * holds digits, a date, a clock time, "15-åringar", comes as a name.
 */
export function scanNumber(text: string, start: number): Token {
  let end = afterFigure(text, start);
  const unit = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isDash(unit) && isDigit(next)) {
    const to = afterFigure(text, end + 1);
    if (isJoined(text, to)) return nameFrom(text, start, to);
    return span(text, start, end, to);
  }
  if (isDash(unit) && isLetter(next)) return compound(text, start, end);
  if (unit === 58 && isLetter(next)) return nameFrom(text, start, end);
  if ((unit === 47 || unit === 58 || unit === 46) && isDigit(next)) {
    return nameFrom(text, start, end);
  }
  if (isLetter(unit)) {
    let last = end;
    while (isLetter(text.charCodeAt(last))) last += 1;
    if (!glued.has(foldWord(text.slice(end, Math.min(last, end + 10))))) {
      return nameFrom(text, start, end);
    }
  }
  if (end - start > mostDigits + 6) end = Math.max(end, start + 1);
  return tokenOf("number", text, start, end, valueOf(text.slice(start, Math.min(end, start + 40))));
}

/** The place after digits, their groups of three and their decimals. */
function afterFigure(text: string, start: number): number {
  let end = afterDigits(text, start);
  if (end - start <= 3) {
    for (;;) {
      const group = afterDigits(text, end + 1);
      if (!isSpace(text.charCodeAt(end)) || group - end !== 4 || isFarOut(end - start)) break;
      end = group;
    }
  }
  for (;;) {
    const unit = text.charCodeAt(end);
    if ((unit !== 44 && unit !== 46) || !isDigit(text.charCodeAt(end + 1))) return end;
    end = afterDigits(text, end + 1);
  }
}

const isFarOut = (length: number): boolean => length > mostDigits;

function afterDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** True where more follows at once: "2021-03-11", "114-14:2". */
function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isJoint = isDash(unit) || unit === 47 || unit === 58 || isLetter(unit);
  return (
    isJoint &&
    (isLetter(unit) || isDigit(text.charCodeAt(at + 1)) || isLetter(text.charCodeAt(at + 1)))
  );
}

/** The whole run as a name. */
function nameFrom(text: string, start: number, from: number): Token {
  let end = from;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    const isInner = isDigit(unit) || isLetter(unit);
    const isJoint = isDash(unit) || unit === 47 || unit === 58 || unit === 46;
    if (!isInner && !(isJoint && (isDigit(next) || isLetter(next)))) break;
    end += 1;
  }
  return tokenOf("name", text, start, Math.max(end, start + 1));
}

/** "25-tal" is a round number; "15-åringar" and "24-timmars" are names. */
function compound(text: string, start: number, dash: number): Token {
  const name = nameFrom(text, start, dash);
  const tail = foldWord(text.slice(dash + 1, Math.min(name.end, dash + 8)));
  const value = tail === "tal" || tail === "talet" ? valueOf(text.slice(start, dash)) : null;
  return value === null ? name : { ...name, type: "number", value, isRound: true };
}

/** "2–3" is a number with an upper end; two years are a name. */
function span(text: string, start: number, dash: number, end: number): Token {
  const from = valueOf(text.slice(start, Math.min(dash, start + 40)));
  const upTo = valueOf(text.slice(dash + 1, Math.min(end, dash + 40)));
  if (from === null || upTo === null || isYear(from) || upTo <= from) {
    return tokenOf("name", text, start, end);
  }
  return { ...tokenOf("number", text, start, end, from), upTo };
}

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

function valueOf(digits: string): number | null {
  const reading = readFigure(foldWord(digits));
  return reading?.state === "number" ? reading.value : null;
}
