import { remembered } from "./remembered";

/** Words that state no scope (avgränsning), as they stand in cells. */
const unstated =
  /^(?:[-–—?]?|n\/?a|(?:ej|inte) angiv(?:et|en|na)|okän[dt]|(?:uppgift )?saknas|not stated|unknown)$/;

/** Small words before the place itself, which do not make it another place. */
const leadingWords = /^(?:i|på|inom|vid|de|den|det|våra|vår|vårt|in|the|our) /;

/**
 * Reduces a scope to what tells it from others, or `null` where none is stated.
 *
 * Case, spacing, quotation marks, leading prepositions and the plural's definite form do not make
 * another scope: staff write "prioriterade stadsdelar" and "i de prioriterade stadsdelarna".
 *
 * @example scopeKey('i de "prioriterade stadsdelarna"') → "prioriterade stadsdelar"
 */
export const scopeKey = (scope: string | null): string | null =>
  scope === null ? null : keyOf(scope);

const keyOf = remembered((scope: string): string | null => {
  let text = scope
    .normalize("NFC")
    .toLowerCase()
    .replace(/["“”„'’»«.]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (unstated.test(text)) return null;
  while (leadingWords.test(text)) text = text.replace(leadingWords, "");
  return text.replace(/([aeo]r)na(?=$|[\s,;)])/g, "$1");
});

/**
 * True where both scopes are stated and differ: verdict rule (h).
 *
 * @example scopesConflict("prioriterade stadsdelar", "hela Eskilstuna") → true
 * @example scopesConflict("sociala medier", "-") → false
 */
export function scopesConflict(scope: string | null, other: string | null): boolean {
  if (scope === null || other === null || scope === other) return false;
  const one = scopeKey(scope);
  const two = scopeKey(other);
  return one !== null && two !== null && one !== two;
}
