import { intakeWordsEn } from "./en/intake";
import type { IntakeWords } from "./intakeWords";
import type { Language } from "./language";
import { intakeWordsSv } from "./sv/intake";

const words: Readonly<Record<Language, IntakeWords>> = { sv: intakeWordsSv, en: intakeWordsEn };

/** The words of the view *Läs in*: `intakeWordsIn("sv").all → "Välj alla"`. */
export const intakeWordsIn = (language: Language): IntakeWords => words[language];
