import type { ChartWords } from "./chartWords";
import { chartWordsEn } from "./en/charts";
import type { Language } from "./language";
import { chartWordsSv } from "./sv/charts";

/** The words of the pictures in a language: `chartWordsIn("en").target → "Target"`. */
export const chartWordsIn = (language: Language): ChartWords =>
  language === "sv" ? chartWordsSv : chartWordsEn;
