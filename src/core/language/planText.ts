import type { PlanNote, Question, QuestionOption } from "../sheets/plan";
import { planWordsEn } from "./en/plan";
import { formatNumber } from "./formatNumber";
import type { Language } from "./language";
import type { CountedSentence, PlanWords } from "./planWords";
import { planWordsSv } from "./sv/plan";

const words: Readonly<Record<Language, PlanWords>> = { sv: planWordsSv, en: planWordsEn };

type Facts = Readonly<Record<string, string | number>>;

/**
 * Says one thing that a plan will do, or leave alone.
 *
 * @example planNoteText({ code: "sheet.added", facts: { sheet: "Översikt" } }, "sv") → "Nytt blad: Översikt."
 */
export const planNoteText = ({ code, facts }: PlanNote, language: Language): string =>
  fill(words[language].notes[code], facts, language);

/** A question of a plan in words, with a text for each of its options. */
export interface QuestionText {
  readonly matter: string;
  readonly options: readonly { readonly option: QuestionOption; readonly text: string }[];
}

/**
 * Asks a plan's question.
 *
 * @example questionText(conflict, "sv").options[0].text → "Behåll det som står här: 40"
 */
export const questionText = (
  { code, facts, options }: Question,
  language: Language,
): QuestionText => ({
  matter: fill(words[language].questions[code], facts, language),
  options: options.map((option) => ({
    option,
    text: fill(words[language].options[option], facts, language),
  })),
});

function fill(sentence: string | CountedSentence, facts: Facts, language: Language): string {
  const text =
    typeof sentence === "string" ? sentence : facts["count"] === 1 ? sentence.one : sentence.many;
  return text.replace(/\{(\w+)\}/g, (_blank, name: string) => shown(name, facts[name], language));
}

/** Years are no amounts, so they are not grouped. */
function shown(name: string, fact: string | number | undefined, language: Language): string {
  if (fact === undefined || fact === "") return words[language].empty;
  if (typeof fact === "string") return fact;
  return name === "year" ? String(fact) : formatNumber(fact, language);
}
