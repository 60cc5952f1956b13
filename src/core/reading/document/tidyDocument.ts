/** Signs that take no room and tell nothing: joiners, soft hyphens, marks of writing direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What pages and programs break lines with, beside the line feed. */
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * Tidies a whole text before it is taken apart: one kind of line break, composed letters, plain
 * spaces, and nothing invisible. Tabs stay, as they part the cells of a table.
 *
 * @example tidyDocument("A\u030alder\u00a0och\u200bkön\r\n") → "Ålderochkön\n" with a space after "Ålder"
 */
export const tidyDocument = (text: string): string =>
  text
    .normalize("NFC")
    .replace(lineBreaks, "\n")
    .replace(invisible, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    // What is left of controls would be refused by Excel.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "");

/**
 * The words of a line without the marks that plain texts dress them in: emphasis and links.
 *
 * @example plainWords("**Polisen** lovar [mer](https://a.se)") → "Polisen lovar mer"
 */
export const plainWords = (line: string): string =>
  line
    .replace(/\[([^[\]]{0,400})\]\(([^()\s]{0,400})\)/g, "$1")
    .replace(/\*{1,3}|(?<![\p{L}\d])_{1,2}(?=\p{L})|(?<=\p{L})_{1,2}(?![\p{L}\d])/gu, "")
    .replace(/\\([*_#[\]()-])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
