import { foldWord } from "./words";

/**
 * What a text is recognised by when it comes again: its letters and digits in lower case, without the
 * "att" of a list.
 *
 * @example textKey("Att hålla fyra träffar.") → "hålla fyra träffar"
 */
export const textKey = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .replace(/^att /, "");
