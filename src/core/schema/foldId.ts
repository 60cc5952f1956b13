/**
 * Reduces an id to what tells it from others: case, spaces of any width, invisible characters and
 * how å, ä and ö are composed do not matter.
 *
 * @example foldId(" E21\u00a0–\u200b2 ") → "e21-2"
 */
export function foldId(id: string): string {
  // Nearly every id is plain ASCII without spaces, and there may be tens of thousands.
  if (/^[!-~]*$/.test(id)) return id.toLowerCase();
  return id
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/gu, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}
