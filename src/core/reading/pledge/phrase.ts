import type { Token } from "./token";

/**
 * What the words of a phrase do in a pledge. `detail` of a phrase says the rest: how many times, per
 * what, and so on.
 */
export type Role =
  | "floor"
  | "ceiling"
  | "rise"
  | "fall"
  | "multiple"
  | "every"
  | "none"
  | "share"
  | "count"
  | "fraction"
  | "activity"
  | "milestone"
  | "vague"
  | "direct"
  | "ongoingNoun"
  | "countedNoun"
  | "foreign"
  | "part"
  | "modal"
  | "goal"
  | "report"
  | "past"
  | "purpose"
  | "relative"
  | "recurrence"
  | "period"
  | "deadline"
  | "party"
  | "doubt"
  | "approximate"
  | "place"
  | "notPlace"
  | "state"
  | "stop";

/** A line of a table: the words, and what more there is to know of them. */
export interface PhraseLine {
  readonly words: string;
  readonly role: Role;
  /** A number or a name that the phrase stands for: 0.5 of "halveras", "year" of "om året". */
  readonly detail?: number | string;
}

/** A phrase found among tokens. */
export interface Mark {
  readonly role: Role;
  /** The first token of the phrase, and the one after its last. */
  readonly at: number;
  readonly end: number;
  readonly detail: number | string | null;
}

/**
 * Lines of one role. A line's words are parted by spaces; "a|b" is either word, "*" at either end of a
 * word is any letters: "minsk*", "*kommun".
 */
export const phrases = (
  role: Role,
  lines: readonly string[],
  detail?: number | string,
): readonly PhraseLine[] =>
  lines.map((words) => (detail === undefined ? { words, role } : { words, role, detail }));

/**
 * Verbs of one role by their infinitives, parted by commas, each with what goes with it: "ta fram".
 * Their other forms follow by rule: genomföra, genomför, genomförs, genomföras; anordnar, anordnas.
 */
export const verbs = (
  role: Role,
  infinitives: string,
  detail?: number | string,
): readonly PhraseLine[] =>
  phrases(
    role,
    infinitives.split(", ").map((phrase) => {
      const [verb = "", ...rest] = phrase.split(" ");
      return [formsOf(verb).join("|"), ...rest].join(" ");
    }),
    detail,
  );

/** What the passive past of verbs is, "anordnades", "byggdes", as it tells of what has been. */
export const passedVerbs = (infinitives: string): readonly PhraseLine[] =>
  phrases(
    "past",
    infinitives.split(", ").map((phrase) => {
      const [verb = "", ...rest] = phrase.split(" ");
      const stem = verb.endsWith("a") ? verb.slice(0, -1) : verb;
      return [`${stem}ades|${stem}des|${stem}tes`, ...rest].join(" ");
    }),
  );

/** Present, passive and infinitive; the bare stem only where it is the present, as in "genomför". */
function formsOf(verb: string): readonly string[] {
  if (!verb.endsWith("a")) return [verb, `${verb}s`, `${verb}r`];
  const stem = verb.slice(0, -1);
  if (stem.endsWith("r") && !stem.endsWith("er")) return [verb, `${verb}s`, stem, `${stem}s`];
  if (/[^aeiouyåäö](?:er)?$/.test(stem) && stem.endsWith("er"))
    return [verb, `${verb}r`, `${verb}s`];
  return [verb, `${verb}r`, `${verb}s`, `${stem}er`, `${stem}s`, `${stem}es`];
}

type WordTest = (word: string) => boolean;

interface Compiled {
  readonly role: Role;
  readonly detail: number | string | null;
  readonly tests: readonly WordTest[];
}

/** Phrases by their first word, or by the letters that it begins or ends with. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>;
  readonly byStart: ReadonlyMap<string, readonly Compiled[]>;
  readonly byEnd: ReadonlyMap<string, readonly Compiled[]>;
}

/** How many letters a word with "*" is looked up by; shorter ones are never written in a table. */
const keyLength = 3;

/** Makes tables quick to look up in. A wildcard with fewer than three letters is refused at once. */
export function compileLexicon(lines: readonly PhraseLine[]): Lexicon {
  const byWord = new Map<string, Compiled[]>();
  const byStart = new Map<string, Compiled[]>();
  const byEnd = new Map<string, Compiled[]>();
  for (const { words, role, detail = null } of lines) {
    const parts = words.split(" ");
    const compiled = { role, detail, tests: parts.map(testOf) };
    for (const first of (parts[0] ?? "").split("|")) {
      const letters = first.replace(/^\*|\*$/g, "");
      if (letters === first) add(byWord, first, compiled);
      else if (letters.length < keyLength) throw new Error(`"${words}" fits almost any word.`);
      else if (first.startsWith("*")) add(byEnd, letters.slice(-keyLength), compiled);
      else add(byStart, letters.slice(0, keyLength), compiled);
    }
  }
  return { byWord, byStart, byEnd };
}

function add(map: Map<string, Compiled[]>, key: string, compiled: Compiled): void {
  const known = map.get(key);
  if (known) known.push(compiled);
  else map.set(key, [compiled]);
}

function testOf(part: string): WordTest {
  const tests = part.split("|").map((word): WordTest => {
    if (word.startsWith("*"))
      return (one) => one.endsWith(word.slice(1)) && one.length >= word.length - 1;
    if (word.endsWith("*")) return (one) => one.startsWith(word.slice(0, -1));
    return (one) => one === word;
  });
  const [only] = tests;
  return only && tests.length === 1 ? only : (word) => tests.some((test) => test(word));
}

/**
 * All phrases that begin at a token, the longest first.
 *
 * @example phrasesAt(lexicon, tokenize("inte fler än 3"), 0)[0].role → "ceiling"
 */
export function phrasesAt(lexicon: Lexicon, tokens: readonly Token[], at: number): readonly Mark[] {
  const word = tokens[at]?.word ?? "";
  const found: Mark[] = [];
  const lists = [
    lexicon.byWord.get(word),
    word.length < keyLength ? undefined : lexicon.byStart.get(word.slice(0, keyLength)),
    word.length < keyLength ? undefined : lexicon.byEnd.get(word.slice(-keyLength)),
  ];
  for (const list of lists) {
    for (const { tests, role, detail } of list ?? []) {
      if (tests.every((test, step) => test(tokens[at + step]?.word ?? ""))) {
        found.push({ role, at, end: at + tests.length, detail });
      }
    }
  }
  return found.length > 1 ? found.sort((one, two) => two.end - one.end) : found;
}
