import type { Finding, FindingPlace } from "../findings/finding";
import { cellAddress } from "../sheet/address";
import { englishFindings } from "./en/findings";
import type { FindingLanguage, FindingSentence } from "./findingWords";
import { formatNumber } from "./formatNumber";
import type { Language } from "./language";
import { swedishFindings } from "./sv/findings";

/** A finding in words. */
export interface FindingText {
  /** What is the matter, and where. */
  readonly matter: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Both, as one text. */
  readonly text: string;
}

const languages: Readonly<Record<Language, FindingLanguage>> = {
  sv: swedishFindings,
  en: englishFindings,
};

/**
 * Says a finding in words: what is the matter with which cell, and what to do.
 *
 * @example findingText(orphan, "sv").matter → "Utfallet i A9 i bladet Uppföljning 2021 gäller E21-9, …"
 */
export function findingText(finding: Finding, language: Language): FindingText {
  const { matter, remedy } = sentenceOf(finding, languages[language]);
  const filled = {
    matter: fill(matter, finding, language),
    remedy: fill(remedy, finding, language),
  };
  return { ...filled, text: `${filled.matter} ${filled.remedy}` };
}

function sentenceOf({ code, facts }: Finding, { words }: FindingLanguage): FindingSentence {
  const found: FindingSentence | Readonly<Record<string, FindingSentence>> = words[code];
  if (isSentence(found)) return found;
  const sentence = found[String(facts["case"])];
  if (!sentence) throw new Error(`No words for ${code} in the case ${String(facts["case"])}.`);
  return sentence;
}

const isSentence = (
  found: FindingSentence | Readonly<Record<string, FindingSentence>>,
): found is FindingSentence => typeof found["matter"] === "string";

function fill(sentence: string, { places, facts }: Finding, language: Language): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_blank, name: string) => {
    if (name === "place") return placeName(places[0], language);
    if (name === "otherPlace") return placeName(places[1] ?? places[0], language);
    const fact = facts[name] ?? "";
    return typeof fact === "number" ? formatNumber(fact, language) : fact;
  });
  // A figure without a unit leaves its blank behind.
  return filled.replace(/ +(?=[ .,;:?!)])/g, "");
}

const placeName = (place: FindingPlace | undefined, language: Language): string =>
  place ? languages[language].placeName(cellAddress(place), place.sheet) : "";
