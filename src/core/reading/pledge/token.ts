import { foldWord } from "../words";
import { isDash } from "./characters";

/** What a stretch of a text is. A `name` holds digits that count nothing: "E4", "covid-19", "2021-03-11". */
export type TokenType = "word" | "number" | "name" | "mark";

/** One word, number or mark of a text, with its place in the text as it was given. */
export interface Token {
  readonly type: TokenType;
  /** Folded: composed letters, lower case, nothing invisible. Numbers keep their digits. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Of numbers; `null` where the marks can be read in two ways, "1.234". */
  readonly value: number | null;
  /** The other end of "15–18", else `null`. */
  readonly upTo: number | null;
  /** True for "tjugotal", "25-tal". */
  readonly isRound: boolean;
  /** True for number words: "fyra", never "2021". */
  readonly isSpelled: boolean;
  readonly isCapital: boolean;
  /** True where a line break stands before it. */
  readonly isFirstOfLine: boolean;
}

/** A longer word is no word of a language: it is cut, so that no later step works on it at length. */
const longestWord = 80;

/** A token of a stretch of a text, of the plainest kind. */
export function tokenOf(
  type: Token["type"],
  text: string,
  start: number,
  end: number,
  value: number | null = null,
): Token {
  const raw = text.slice(start, Math.min(end, start + longestWord));
  const first = raw.charAt(0);
  return {
    type,
    word: type === "mark" ? dashed(raw) : foldedWord(raw),
    start,
    end,
    value,
    upTo: null,
    isRound: false,
    isSpelled: false,
    isCapital: first !== first.toLowerCase(),
    isFirstOfLine: false,
  };
}

const dashed = (mark: string): string => (isDash(mark.charCodeAt(0)) ? "-" : mark);

/** Letters of Swedish as one sign each need no folding but of case; that is nearly every word. */
function foldedWord(raw: string): string {
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (unit > 0xff || unit === 0xad || unit === 0xa0) return foldWord(raw);
  }
  return raw.toLowerCase();
}
