import { isoToDay, type Day } from "../../core/domain/day";
import type { Language } from "../../core/language/language";
import { failed, ok, type Result } from "../../core/result/result";

/** A command line, read. `command` is `null` where only options stood. */
export interface CliArguments {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly outcome: boolean;
  readonly help: boolean;
  readonly language: Language;
  readonly today: Day | null;
  /** What follow-up sheets are made with, as written; `null` where it was not. */
  readonly period: string | null;
  readonly compute: string | null;
  readonly year: string | null;
  readonly out: string | null;
  readonly graded: boolean;
}

/**
 * Reads the words after the program's name.
 *
 * Options may stand anywhere, `--lang en` or `--lang=en`; after `--` everything is a file.
 * Fails with `input.unknownOption` or `input.badDate`.
 *
 * @example parseArguments(["check", "a.xlsx", "--json"]) → { command: "check", files: ["a.xlsx"], json: true, … }
 */
export function parseArguments(words: readonly string[]): Result<CliArguments> {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      plain.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      plain.push(word);
      continue;
    }
    const [, name = word, given] = /^(--?[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!flags.has(name) && !valued.has(name)) return unknownOption(word);
    if (flags.has(name) && given !== undefined) return unknownOption(word);
    const value = valued.has(name) && given === undefined ? words[(at += 1)] : given;
    if (valued.has(name) && value === undefined) return unknownOption(word);
    options.set(name, value ?? "");
  }
  return argumentsOf(plain, options);
}

/**
 * The language a command line asks for, also where the rest of it cannot be read.
 *
 * @example languageIn(["chekc", "--lang", "en"]) → "en"
 */
export function languageIn(words: readonly string[]): Language {
  const isEnglish = words.some(
    (word, at) => word === "--lang=en" || (word === "--lang" && words[at + 1] === "en"),
  );
  return isEnglish ? "en" : "sv";
}

const flags = new Set(["--json", "--outcome", "--graded", "--help", "-h"]);
const valued = new Set(["--lang", "--today", "--period", "--compute", "--year", "--out"]);

function argumentsOf(
  [command, ...files]: readonly string[],
  options: ReadonlyMap<string, string>,
): Result<CliArguments> {
  const language = options.get("--lang") ?? "sv";
  if (language !== "sv" && language !== "en") return unknownOption(`--lang ${language}`);
  const date = options.get("--today");
  const today = date === undefined ? null : isoToDay(date);
  if (date !== undefined && today === null) {
    return failed({ code: "input.badDate", facts: { value: date } });
  }
  return ok({
    command: command ?? null,
    files,
    json: options.has("--json"),
    outcome: options.has("--outcome"),
    help: options.has("--help") || options.has("-h"),
    language,
    today,
    period: options.get("--period") ?? null,
    compute: options.get("--compute") ?? null,
    year: options.get("--year") ?? null,
    out: options.get("--out") ?? null,
    graded: options.has("--graded"),
  });
}

const unknownOption = (value: string): Result<never> =>
  failed({ code: "input.unknownOption", facts: { value } });
