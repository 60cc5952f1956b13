/**
 * Folds what does not tell words apart: composed and decomposed letters, case, full-width forms,
 * invisible characters, and every kind and length of space.
 *
 * @example foldWord("  Pågår\u00a0 nu ") → "pågår nu"
 */
export function foldWord(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
