/** Writes a text as formulas do: `quoted('»"«') → '"»""«"'`. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Calls a function: `call("IF", "A1", "1", "2") → "IF(A1,1,2)"`. */
export const call = (name: string, ...args: readonly string[]): string =>
  `${name}(${args.join(",")})`;

/** The first answer whose condition holds, else the last: nested IF, which every Excel has. */
export function firstOf(
  cases: readonly (readonly [condition: string, answer: string])[],
  otherwise: string,
): string {
  return cases.reduceRight(
    (rest, [condition, answer]) => call("IF", condition, answer, rest),
    otherwise,
  );
}

/** Replaces texts one after the other; replacements are formulas. */
export const replaceEach = (
  text: string,
  replacements: readonly (readonly [from: string, to: string])[],
): string => replacements.reduce((inner, [from, to]) => call("SUBSTITUTE", inner, from, to), text);

/**
 * Whether a text is one of a list, by letters and not by pattern: MATCH and COUNTIF take "?" and "*"
 * for any letter, and FIND does not. The text must hold no "|".
 *
 * @example isOneOf("A1", ["ja", "nej"]) → 'ISNUMBER(FIND("|"&A1&"|","|ja|nej|"))'
 */
export const isOneOf = (text: string, list: readonly string[]): string =>
  `ISNUMBER(FIND("|"&${text}&"|",${quoted(`|${list.join("|")}|`)}))`;

/** A bar in people's text would look like the mark between the words of our lists. */
export const withoutBars: readonly [string, string] = [quoted("|"), quoted("¦")];

/** What Mac programs write as letter and accent, as one letter. */
export const composedLetters: readonly (readonly [string, string])[] = [
  ["a\u030a", "å"],
  ["a\u0308", "ä"],
  ["o\u0308", "ö"],
  ["e\u0301", "é"],
].map(([from = "", to = ""]) => [quoted(from), quoted(to)] as const);

/** Every kind of space as a space; line ends by code, as files fold them in texts. */
export const plainSpaces: readonly (readonly [string, string])[] = [
  ...["\u00a0", "\u202f", "\u2009"].map(quoted),
  ...["CHAR(9)", "CHAR(10)", "CHAR(13)"],
].map((space) => [space, quoted(" ")] as const);
