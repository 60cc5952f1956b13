import { kindTraits } from "../domain/kinds";
import type { Pledge } from "../domain/pledge";
import { scopeKey } from "../domain/scope";
import { readProgress } from "../reading/readProgress";
import { readText, type TextReading } from "../reading/readText";
import { yearLabelled } from "./reportedBaseline";
import type { Sentence } from "./sentences";
import { wordStems } from "./wordStems";

/** What sentences report for a pledge. */
export interface ReportedFigure {
  /** What goes into Utfall: a number, or a word for what is to be done; `null` where none is certain. */
  readonly value: number | string | null;
  /** The scope that the figure is for, where its sentence says it. */
  readonly scope: string | null;
  /** The sentence it stands in. */
  readonly sentence: Sentence | null;
  /** Why there is no value. */
  readonly doubt: "severalFigures" | "noFigure" | "approximate" | null;
}

interface Candidate {
  readonly sentence: Sentence;
  readonly reading: Extract<TextReading, { state: "number" }>;
  /** 0 is labelled with the pledge's year, 1 names its scope, 2 says nothing, 3 names another scope. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly scope: string | null;
}

type Reported = Pick<Pledge, "kind" | "unit" | "scope" | "year">;

/** The words that cells say how far a thing to be done has come by. */
const progressWords = { done: "genomfört", inProgress: "pågår", notDone: "ej genomfört" } as const;

/**
 * Finds the one figure that sentences report for a pledge. A figure for the pledge's own scope goes
 * before one for the whole town, and one of its own year before others; two that may both be meant are
 * none.
 *
 * @example reportedFigure(sentences("Hela Ekby 696 st. I prioriterade stadsdelar 104 st."), pledge).value → 104
 */
export function reportedFigure(told: readonly Sentence[], pledge: Reported): ReportedFigure {
  if (pledge.kind === "done") return progressOf(told);
  const candidates = told.flatMap((sentence) => candidateOf(sentence, pledge) ?? []);
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const chosen = candidates.filter(({ rank }) => rank === best);
  const [first] = chosen;
  if (!first) return none("noFigure");
  if (chosen.some(({ reading }) => reading.value !== first.reading.value)) {
    return none("severalFigures");
  }
  if (first.reading.isApproximate) return { ...none("approximate"), sentence: first.sentence };
  const { value } = first.reading;
  return { value, scope: first.scope, sentence: first.sentence, doubt: null };
}

const none = (doubt: ReportedFigure["doubt"]): ReportedFigure => ({
  value: null,
  scope: null,
  sentence: null,
  doubt,
});

function progressOf(told: readonly Sentence[]): ReportedFigure {
  for (const sentence of told) {
    const progress = readProgress(sentence.text);
    if (progress) {
      return { value: progressWords[progress], scope: null, sentence, doubt: null };
    }
  }
  return none("noFigure");
}

function candidateOf(sentence: Sentence, pledge: Reported): Candidate | null {
  const line = yearLabelled(sentence.text);
  if (line && line.year !== pledge.year) return null;
  const reading = readText((line?.text ?? sentence.text).replace(/[.\s]+$/, ""));
  if (reading.state !== "number") return null;
  const isShare = pledge.kind !== null && kindTraits[pledge.kind].isShare;
  if (reading.isPercent !== isShare && reading.value !== 0) return null;
  if (reading.isChange && !isShare) return null;
  if (!line && !isSameUnit(pledge.unit, reading.unit)) return null;
  const scope = scopeIn(sentence.text, pledge.scope);
  const rank = line ? 0 : scope === null ? 2 : scope === pledge.scope ? 1 : 3;
  return { sentence, reading, rank, scope };
}

/** The pledge's own scope where a sentence names it, or the whole town that it names instead. */
function scopeIn(sentence: string, own: string | null): string | null {
  const key = scopeKey(own);
  if (key !== null && (scopeKey(sentence) ?? "").includes(key)) return own;
  const [whole] =
    /(?<![\p{L}])hela\s(?:\p{Lu}[\p{L}-]+|kommunen|staden|länet)/iu.exec(sentence) ?? [];
  return whole ?? null;
}

/** "Kontroller" may be "trafikkontroller"; "st" may be anything. */
function isSameUnit(own: string | null, reported: string | null): boolean {
  if (own === null || reported === null || /^st/.test(reported)) return true;
  const [one, two] = [wordStems(own).at(-1) ?? own, wordStems(reported).at(-1) ?? reported];
  return one.endsWith(two) || two.endsWith(one);
}
