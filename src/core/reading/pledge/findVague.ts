import { compileLexicon, phrasesAt } from "./phrase";
import { vague } from "./phrases/vague";
import type { TextSpan } from "./proposal";
import { tokenize } from "./tokenize";

/** These alone, since a check asks of every pledge without a target. */
const lexicon = compileLexicon(vague);

/** Nouns of the table: alone they may stand in the most exact of pledges. */
const things = new Set("arbete arbetet samverkan samarbete samarbetet utveckling fokus".split(" "));

/** More of them tell a person nothing more. */
const mostWords = 3;

/**
 * Finds the words of a pledge that promise effort and no measure: "fortsätta", "verka". Rule L02.
 *
 * @returns the first few, as spans of the text as it was given
 * @example findVague("Vi ska verka för trygghet").map(({ start, end }) => text.slice(start, end)) → ["verka"]
 */
export function findVague(text: string): readonly TextSpan[] {
  const tokens = tokenize(text);
  const found: TextSpan[] = [];
  for (let at = 0; at < tokens.length && found.length < mostWords; at += 1) {
    const [mark] = phrasesAt(lexicon, tokens, at);
    const start = tokens[at]?.start;
    const end = tokens[(mark?.end ?? 0) - 1]?.end;
    if (mark === undefined || start === undefined || end === undefined) continue;
    if (things.has(tokens[at]?.word ?? "")) continue;
    found.push({ start, end });
    at = mark.end - 1;
  }
  return found;
}
