import { createContext, useContext } from "react";
import type { Language } from "../../core/language/language";
import type { PaneWords } from "../../core/language/paneWords";
import { paneWordsIn } from "../../core/language/paneWordsIn";

const LanguageContext = createContext<Language>("sv");

/** Says in which language everything inside speaks. */
export const LanguageProvider = LanguageContext.Provider;

/** The language that the pane speaks. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The pane's words in the language that it speaks. */
export const useWords = (): PaneWords => paneWordsIn(useLanguage());
