import { englishPane } from "./en/pane";
import type { Language } from "./language";
import type { PaneWords } from "./paneWords";
import { swedishPane } from "./sv/pane";

/** The pane's words in a language: `paneWordsIn("en").check → "Check"`. */
export const paneWordsIn = (language: Language): PaneWords =>
  language === "sv" ? swedishPane : englishPane;
