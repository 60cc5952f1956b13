/**
 * Reduces a formula to what tells it from others, however a program has written it: `[@Utfall]` or
 * the table's name written out, prefixes that files need, addresses that moved with their rows.
 *
 * @example normalFormula("=LofteUppf_2021_T2[[#This Row],[Utfall]]/$H$2") → "=[@UTFALL]/@"
 */
export function normalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, position) => (position % 2 === 1 ? part : bareOf(part)))
    .join("");
}

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
    .replace(/(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@\[?([^\]]*)\]?\]/giu, "[@$1]")
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, "")
    .replace(/(?<![\p{L}\p{N}_.@[ ])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(\]])/gu, "@")
    .toUpperCase();
