import type { Judgement } from "../domain/judge";
import type { Assessable } from "./assessable";
import { circumstancesOf } from "./circumstances";
import { explainWordsEn } from "./en/explain";
import { explainWith } from "./explainWith";
import type { ExplainWords } from "./explainWords";
import type { Language } from "./language";
import { explainWordsSv } from "./sv/explain";

/** The explaining sentences by language. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  sv: explainWordsSv,
  en: explainWordsEn,
};

/**
 * Explains a verdict, or how an open period stands, in short sentences of plain text.
 *
 * @example explain(assessable, judgement, "sv") →
 *   "Löftet var minst 200 trafikkontroller i prioriterade stadsdelar. 104 gjordes (52 %). Ej uppfyllt."
 */
export const explain = (
  assessable: Assessable,
  judgement: Judgement,
  language: Language,
): string => {
  const words = explainWords[language];
  return explainWith(words, assessable, judgement, circumstancesOf(words, assessable, judgement));
};
