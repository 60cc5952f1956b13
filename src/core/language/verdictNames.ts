import type { Judgement } from "../domain/judge";
import { kindTraits, type TargetKind } from "../domain/kinds";
import type { Interim, Reason, Verdict } from "../domain/verdict";
import { kindWordsEn } from "./en/kinds";
import { remedyWordsEn } from "./en/remedies";
import { verdictWordsEn } from "./en/verdicts";
import type { Language } from "./language";
import { kindWordsSv } from "./sv/kinds";
import { remedyWordsSv } from "./sv/remedies";
import { verdictWordsSv } from "./sv/verdicts";
import { shortReason } from "./reasonPhrase";
import type { RemedyWords } from "./remedyWords";
import type { VerdictWords } from "./verdictWords";

/** The words of verdicts by language. */
export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  sv: verdictWordsSv,
  en: verdictWordsEn,
};

const remedyWords: Readonly<Record<Language, RemedyWords>> = {
  sv: remedyWordsSv,
  en: remedyWordsEn,
};

const kindWords: Readonly<Record<Language, Readonly<Record<TargetKind, string>>>> = {
  sv: kindWordsSv,
  en: kindWordsEn,
};

/** Why a pledge cannot be judged, in words. */
export interface ReasonWords {
  /** Short, after "Kan ej bedömas – " or a colon; no capital, no full stop. */
  readonly phrase: string;
  /** What to write instead, as whole sentences. */
  readonly remedy: string;
}

/** The name of a verdict: `verdictName("met", "sv") → "Uppfyllt"`. */
export const verdictName = (verdict: Verdict, language: Language): string =>
  verdictWords[language].verdicts[verdict];

/** The name of an interim state: `interimName("onTrack", "sv") → "I fas"`. */
export const interimName = (interim: Interim, language: Language): string =>
  verdictWords[language].interims[interim];

/** The name of a target kind: `kindName("increaseByPercent", "sv") → "öka med %"`. */
export const kindName = (kind: TargetKind, language: Language): string => kindWords[language][kind];

/**
 * Why a pledge cannot be judged and what to write instead.
 *
 * @param kind a pledge of a kind without target lacks nothing, so its words differ
 * @example reasonWords("noBaseline", "increase", "sv").phrase → "basvärde saknas"
 */
export function reasonWords(
  reason: Reason,
  kind: TargetKind | null,
  language: Language,
): ReasonWords {
  const { reasons, targetless } = remedyWords[language];
  const isTargetless = reason === "noTarget" && kind !== null && kindTraits[kind].isTargetless;
  return {
    phrase: shortReason(verdictWords[language], reason, kind),
    remedy: isTargetless ? targetless : reasons[reason],
  };
}

/** The one word for how a pledge stands, verdict or interim: `"Uppfyllt"`, `"Risk"`. */
export function standingName(
  { verdict, interim }: Pick<Judgement, "verdict" | "interim">,
  language: Language,
): string {
  if (verdict) return verdictName(verdict, language);
  return interim ? interimName(interim, language) : "";
}
