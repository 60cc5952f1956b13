import type { Failure } from "../result/result";
import { failures as en } from "./en/failures";
import type { FailureWords } from "./failureWords";
import type { Language } from "./language";
import { failures as sv } from "./sv/failures";

const words: Readonly<Record<Language, FailureWords>> = { sv, en };

/**
 * Says what the world refused and what to do about it.
 *
 * @example failureText({ code: "file.empty", facts: { file: "a.xlsx" } }, "sv") →
 *   "Filen a.xlsx är tom (0 byte). Hämta eller spara den på nytt."
 */
export function failureText(failure: Failure, language: Language): string {
  return words[language][failure.code].replace(/\{(\w+)\}/g, (blank, name: string) =>
    String(failure.facts?.[name] ?? blank),
  );
}
