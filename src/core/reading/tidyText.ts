import { wordToNumber } from "./numberWords";
import { foldWord } from "./words";

/**
 * Makes a cell text uniform: folded, without quotation marks, one kind of dash, digit groups joined
 * by "_", number words as digits.
 *
 * "En" and "ett" count only alone or before the one noun that is all the rest, save for
 * an aside: "en gång", "minst en", "ett möte (i maj)".
 *
 * @example tidyText("Totalt två hundra, ej 1 234st.") → "totalt 200, ej 1_234 st."
 */
export const tidyText = (text: string): string =>
  foldWord(text)
    .replace(/[−–—‐‑]/g, "-")
    .replace(/^'|["“”„»«[\]]/g, "")
    // A leading group must not be the end of something longer: of a date, a decimal, a number.
    .replace(
      /(^-?|[^\d,./:-]|[ (]-)(\d{1,3}(?: \d{3})+)(?!\d)/g,
      (_all, lead: string, digits: string) => lead + digits.replaceAll(" ", "_"),
    )
    .replace(/(\d) tusen(?![a-zåäö])/g, "$1_000")
    .replace(/(\d)(st(?:yck(?:en)?)?|kr)(?![a-zåäö])|([a-zåäö]:)(?=\d)/g, "$1$3 $2")
    .replace(
      /^((?:ca|cirka|c:a|omkring|ungefär|runt|drygt|över|minst|nästan|knappt|högst) )e(?:n|tt?)(?=(?: st(?:ycken)?)?[.!]?$)/,
      (_all, lead: string) => `${lead}1`,
    )
    .replace(
      /^e(?:n|tt?)(?=(?: (?!antal|del|rad|flertal|mängd|fåtal|handfull|par|dussin|tjog|halv|hundra|tusen|[a-zåäö]*tal)[a-zåäö]+)?(?:[.!]?$| \()|-tal)/,
      "1",
    )
    .replace(
      /[a-zåäö]+(?: (?:hundra|tusen)[a-zåäö]*)?/g,
      (words) =>
        spelled(words.replace(" ", "")) ??
        words.replace(/[a-zåäö]+/g, (word) => spelled(word) ?? word),
    )
    .replace(/(\d) miljon(?:er)?(?![a-zåäö])/g, "$1_000_000")
    .replace(/(\d) miljard(?:er)?(?![a-zåäö])/g, "$1_000_000_000")
    .replace(/(^|[ (:])minus (?=\d)/g, "$1-")
    .replace(/([^ ] \()- (?=\d[\d,]{0,9} ?(?:%|procent))/g, "$1-")
    // Beside a count "±0 %" is a change of nothing; alone it is no figure.
    .replace(/([ (])± ?0(?= ?(?:%|procent))/g, "$1+0");

function spelled(word: string): string | null {
  const isRound = word.endsWith("tal");
  const value = /^e(?:n|tt?)$/.test(word) ? null : wordToNumber(isRound ? word.slice(0, -3) : word);
  return value === null ? null : String(value) + (isRound ? "-tal" : "");
}
