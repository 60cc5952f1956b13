/**
 * A formula in one spelling, however a program has written it: `[@X]` for a column of the own row, no
 * prefixes that files need, no spaces and no small letters. Texts in it stay as they are.
 *
 * @param also what else is taken out of each part that is no text
 * @example spelled("=T[[#This Row],[Utfall]] & \"a b\"") → "=[@UTFALL]&\"a b\""
 */
export const spelled = (formula: string, also: (code: string) => string = (code) => code): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, position) => (position % 2 === 1 ? part : also(bareOf(part)).toUpperCase()))
    .join("");

const bareOf = (code: string): string =>
  code
    .replace(/\s+(?![^[]*\])/g, "")
    .replace(/_xl(?:fn|ws|l|udf)\./gi, "")
    // LibreOffice saves the two truths as functions.
    .replace(/(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/giu, "$1")
    .replace(
      /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[\[?(?:#This Row|#Denna rad)\]\s*[,;]\s*\[([^\]]*)\]\]/giu,
      "[@$1]",
    )
    .replace(/(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@\[?([^\]]*)\]?\]/giu, "[@$1]");
