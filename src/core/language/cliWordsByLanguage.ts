import type { CliWords } from "./cliWords";
import { cliWordsEn } from "./en/cli";
import type { Language } from "./language";
import { cliWordsSv } from "./sv/cli";

/** The words of the terminal face by language. */
export const cliWordsByLanguage: Readonly<Record<Language, CliWords>> = {
  sv: cliWordsSv,
  en: cliWordsEn,
};
