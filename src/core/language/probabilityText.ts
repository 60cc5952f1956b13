import { formatPercent } from "./formatNumber";
import type { Language } from "./language";

/** Where an interim state turns into another, so that no figure lands on the wrong side. */
const limits = [0.2, 0.8];
/** Nearer to 0 and 1 than this a figure with one decimal would claim a certainty that is not there. */
const least = 0.001;

const words: Readonly<Record<Language, { readonly under: string; readonly over: string }>> = {
  sv: { under: "under", over: "över" },
  en: { under: "below", over: "above" },
};

/**
 * Writes the probability of a forecast for people, without saying 0 or 100 % of what may yet happen.
 *
 * @example probabilityText(0.748, "sv") → "74,8 %"; probabilityText(0.0003, "sv") → "under 0,1 %"
 */
export function probabilityText(probability: number, language: Language): string {
  const { under, over } = words[language];
  if (probability > 0 && probability < least) return `${under} ${formatPercent(least, language)}`;
  if (probability < 1 && probability > 1 - least) {
    return `${over} ${formatPercent(1 - least, language)}`;
  }
  return formatPercent(probability, language, limits);
}
