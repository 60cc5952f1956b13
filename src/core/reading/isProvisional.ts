import { foldWord } from "./words";

const provisional =
  /(?:^|[^a-zåäö])(?:hittills|än så länge|så här långt|preliminär(?:t|a|n)?|prel|ännu inte (?:klart|klara|slutligt|avslutat)|i nuläget|delresultat|väntar på slutlig)(?![a-zåäö])/;

/**
 * True where an outcome's text says that more may come: "hittills", "preliminärt".
 *
 * @example isProvisional("Hittills har 9 sök gjorts") → true
 */
export const isProvisional = (text: string): boolean =>
  provisional.test(foldWord(text.slice(0, 2000)));
