/** The languages the house speaks, Swedish first. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * The language for a tag such as Office gives: Swedish for `sv…`, else English.
 *
 * @example languageOf("sv-SE") → "sv"; languageOf("da-DK") → "en"
 */
export const languageOf = (tag: string | null | undefined): Language =>
  /^sv\b/i.test(tag ?? "") ? "sv" : "en";
