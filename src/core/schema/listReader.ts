import { foldWord } from "../reading/words";
import type { ListValue } from "./column";
import { remembered } from "../domain/remembered";

/**
 * Prepares the reading of a list's words. Words outside the list come back as they are, for zod to
 * refuse; words that state nothing ("-") come back as `null`.
 *
 * @example listReader(stateValues, undefined)("Prel.") → "preliminary"
 */
export function listReader(
  values: readonly ListValue[],
  readOther: ((text: string) => string | null) | undefined,
): (text: string) => string | null {
  const known = new Map<string, string | null>([
    ["-", null],
    ["–", null],
  ]);
  for (const { value, name, synonyms } of values) {
    for (const word of [name, ...synonyms]) known.set(foldWord(word), value);
  }
  return remembered((text) => {
    const found = known.get(foldWord(text));
    return found === undefined ? (readOther?.(text) ?? text) : found;
  });
}
