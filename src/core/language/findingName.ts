import type { FindingCode } from "../findings/finding";
import { englishFindingNames } from "./en/findingNames";
import type { FindingNames } from "./findingNames";
import type { Language } from "./language";
import { swedishFindingNames } from "./sv/findingNames";

const names: Readonly<Record<Language, FindingNames>> = {
  sv: swedishFindingNames,
  en: englishFindingNames,
};

/** The short name of a kind of finding: `findingName("target.missing", "sv") → "Målvärde saknas"`. */
export const findingName = (code: FindingCode, language: Language): string => names[language][code];
