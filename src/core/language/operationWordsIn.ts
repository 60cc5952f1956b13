import { operationWordsEn } from "./en/operations";
import type { Language } from "./language";
import type { OperationWords } from "./operationWords";
import { operationWordsSv } from "./sv/operations";

const words: Readonly<Record<Language, OperationWords>> = {
  sv: operationWordsSv,
  en: operationWordsEn,
};

/** The words of the view of follow-ups: `operationWordsIn("sv").done → "Klart."`. */
export const operationWordsIn = (language: Language): OperationWords => words[language];
