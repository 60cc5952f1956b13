import { isDash, isDigit, isInvisible, isLetter, isLineBreak, isSpace } from "./characters";
import { scanNumber } from "./scanNumber";
import { joinNumbers } from "./joinNumbers";
import { tokenOf, type Token } from "./token";

/**
 * Parts a text into words, numbers and marks in one pass, each with its place in the text as given.
 *
 * @example tokenize("Minst 1 200 sök!").map((token) => token.word) → ["minst", "1 200", "sök", "!"]
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let isFirstOfLine = true;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || isInvisible(unit)) {
      isFirstOfLine ||= isLineBreak(unit);
      at += 1;
      continue;
    }
    const token = isDigit(unit)
      ? scanNumber(text, at)
      : isLetter(unit)
        ? scanWord(text, at)
        : tokenOf("mark", text, at, at + 1);
    tokens.push(isFirstOfLine ? { ...token, isFirstOfLine } : token);
    isFirstOfLine = false;
    at = token.end + (isAbbreviated(text, token) ? 1 : 0);
  }
  return joinNumbers(tokens);
}

const abbreviations = new Set(
  "st ca kl nr tel tfn bl.a t.ex resp inkl exkl alt max min kap v s.k dnr m.fl dvs d.v.s tex bla ev ggr mån".split(
    " ",
  ),
);

/** "8 st. besök": a full stop that ends no sentence. */
function isAbbreviated(text: string, { word, end }: Token): boolean {
  if (!abbreviations.has(word) || text.charCodeAt(end) !== 46) return false;
  let next = end + 1;
  while (isSpace(text.charCodeAt(next))) next += 1;
  const first = text.charAt(next);
  return first !== "" && (isDigit(text.charCodeAt(next)) || first !== first.toUpperCase());
}

/**
 * A word with what is joined inside it: "EPA-traktorer", "SSPF:s", "t.ex". A hyphen may also be last,
 * as in "trafik- och". With digits in it the word is a name.
 */
function scanWord(text: string, start: number): Token {
  let end = start;
  let hasDigit = false;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    const goesOn = isLetter(next) || isDigit(next);
    if (isDigit(unit)) hasDigit = true;
    else if (isDash(unit)) {
      if (unit !== 45 && unit !== 0x2010 && unit !== 0x2011) break;
      if (!goesOn && !isSpace(next)) break;
    } else if (unit === 58 || unit === 46 || unit === 39 || unit === 0x2019) {
      // "dnr:2021" is a label and its number.
      if (!isLetter(next) && !(unit === 46 && hasDigit && goesOn)) break;
    } else if (!isLetter(unit) && !isInvisible(unit)) break;
    end += 1;
  }
  while (end > start + 1 && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  // "KS/2021:45" goes on with digits and is a name as a whole.
  if (text.charCodeAt(end) === 47 && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !isEnd(text, end)) end += 1;
    hasDigit = true;
  }
  return tokenOf(hasDigit ? "name" : "word", text, start, end);
}

/** A mark that ends a sentence or an aside rather than a name. */
function isEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 41 || unit === 44 || unit === 59) return true;
  return unit === 46 && !isDigit(text.charCodeAt(at + 1));
}
