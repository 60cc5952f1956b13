import { wordToNumber } from "../numberWords";
import type { Token } from "./token";

/** Words that multiply the number before them: "två hundra", "3 tusen", "2 miljoner". */
const sizes: ReadonlyMap<string, number> = new Map([
  ["hundra", 100],
  ["tusen", 1000],
  ["miljon", 1e6],
  ["miljoner", 1e6],
]);

/**
 * Turns number words into numbers, with the words that go together: "två hundra femtio" is one number
 * of 250. "En" and "ett" stay words, since they are articles far more often.
 */
export function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const number = token.type === "word" ? spelled(token) : token;
    if (number.word === ")" && isSaidTwice(joined)) {
      const said = joined.at(-3);
      joined.splice(-3, 3, ...(said ? [{ ...said, end: number.end }] : []));
      continue;
    }
    const last = joined.at(-1);
    const together = last && number.type !== "mark" ? merged(last, token, number) : null;
    if (together) joined[joined.length - 1] = together;
    else joined.push(number);
  }
  return joined;
}

/** "Två (2)", "3 (tre)": one number in two spellings. */
function isSaidTwice(joined: readonly Token[]): boolean {
  const [said, mark, again] = joined.slice(-3);
  return (
    again?.type === "number" &&
    mark?.word === "(" &&
    said?.type === "number" &&
    said.value !== null &&
    said.value === again.value
  );
}

function spelled(token: Token): Token {
  const { word } = token;
  if (word === "en" || word === "ett" || word === "ena" || word.length < 3) return token;
  const isRound = word.length > 4 && word.endsWith("tal");
  const value = wordToNumber(isRound ? word.slice(0, -3) : word);
  return value === null ? token : { ...token, type: "number", value, isRound, isSpelled: true };
}

function merged(last: Token, token: Token, number: Token): Token | null {
  const size = sizes.get(token.word);
  const isArticle = last.word === "en" || last.word === "ett";
  if (size !== undefined && (last.type === "number" || (isArticle && size > 1))) {
    const times = isArticle ? 1 : last.value;
    if (times === null || times >= size || last.upTo !== null) return null;
    return { ...last, type: "number", value: times * size, end: token.end, isSpelled: true };
  }
  // "två hundra" + "femtio".
  if (last.type !== "number" || number.type !== "number" || !last.isSpelled) return null;
  const [whole, rest] = [last.value, number.value];
  if (!number.isSpelled || whole === null || rest === null || rest <= 0) return null;
  const fits = (whole % 1000 === 0 && rest < 1000) || (whole % 100 === 0 && rest < 100);
  const isOpen =
    last.word.endsWith("hundra") ||
    last.word.endsWith("tusen") ||
    last.end - last.start > last.word.length;
  return fits && isOpen ? { ...last, value: whole + rest, end: number.end } : null;
}
