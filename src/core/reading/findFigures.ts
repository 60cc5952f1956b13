import { approximationBefore, type Approximation } from "./approximation";
import { isNoCount, isUncertain, isYearAt, wordAt } from "./context";
import type { Part } from "./parting";
import { readFigure } from "./readFigure";
import { unitAfter } from "./unitAfter";
import { wordToNumber } from "./numberWords";
import { wordSet } from "./words";

/** A figure of a text that may be the one meant. */
export interface FoundFigure {
  /** `null` where its marks are ambiguous. */
  readonly value: number | null;
  readonly isPercent: boolean;
  readonly approximation: Approximation | null;
  readonly unit: string | null;
  /** Per cent with a sign, or of an increase or a decrease: a change, no share. */
  readonly isChange: boolean;
  /** Per cent in parentheses beside a count: a note. */
  readonly isAside: boolean;
}

/** All candidates of a text, and the year that it compares with. */
export interface FoundFigures {
  readonly counts: readonly FoundFigure[];
  readonly percents: readonly FoundFigure[];
  readonly baselineYear: number | null;
}

interface Candidate {
  readonly value: number | null;
  readonly isPlainYear: boolean;
  readonly sign: string;
  readonly approximation: Approximation | null;
  /** How many words the figure takes. */
  readonly length: number;
}

/**
 * Finds the figures of a text that may be its number, or gives `null` where one is too uncertain for
 * any to be trusted: a range, a rate, a fraction, a plan.
 *
 * @example findFigures(partsOf("Under 2021 gjordes 9 sök"))?.counts.length → 1
 */
export function findFigures(parts: readonly Part[]): FoundFigures | null {
  const counts: FoundFigure[] = [];
  const percents: FoundFigure[] = [];
  let baselineYear: number | null = null;
  let depth = 0;
  let isPlan = false;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    depth += part.before.includes("(") ? 1 : 0;
    const here = depth;
    depth -= part.after.includes(")") ? 1 : 0;
    isPlan ||= planWords.has(part.word);
    if (isUncertain(parts, at)) return null;
    const candidate = candidateAt(parts, at);
    if (candidate) {
      const end = at + candidate.length;
      if (candidate.isPlainYear && isYearAt(parts, at)) {
        if (isComparedAt(parts, at)) baselineYear = candidate.value;
      } else if (!isNoCount(parts, at, end)) {
        const percent = percentAt(parts, end);
        if (percent === "name") continue;
        if (isPlan) return null;
        const figure = figureOf(parts, at, end, candidate, percent, here > 0);
        (percent ? percents : counts).push(figure);
      }
      at = end - 1;
    }
    if (/[.;!]/.test(parts[at]?.after ?? "") || part.word === "-") isPlan = false;
  }
  return { counts, percents, baselineYear };
}

/** What is planned or aimed at is no outcome, up to the end of its sentence. */
const planWords = wordSet(
  "ska skall bör kommer målet målsättning målsättningen planeras planerade",
);

function candidateAt(parts: readonly Part[], at: number): Candidate | null {
  const word = wordAt(parts, at);
  const written = /^([<>~≈]?)([+-]?)(\d[\d_.,]*)(-tal(?:et)?)?$/.exec(word);
  if (written) {
    const [, symbol = "", sign = "", digits = "", round] = written;
    const exponent = percentAt(parts, at + 1) ? -2 : 0;
    const figure = readFigure(sign + digits, exponent + thousandsAt(parts, at + 1));
    // "1990-talet" is a decade.
    if (figure === null || (round && figure.state === "number" && figure.isPlainYear)) return null;
    const isNumber = figure.state === "number";
    const approximation = round ? "around" : approximationBefore("", symbol);
    return {
      value: isNumber ? figure.value : null,
      isPlainYear: isNumber && figure.isPlainYear,
      sign: sign || (/^[+]$/.test(wordAt(parts, at - 1)) ? "+" : ""),
      approximation,
      length: thousandsAt(parts, at + 1) === 0 ? 1 : 2,
    };
  }
  return spelledAt(parts, at);
}

/** Number words, also parted ones: "två hundra", and "ett tjugotal". */
function spelledAt(parts: readonly Part[], at: number): Candidate | null {
  let joined = wordAt(parts, at);
  const isRound = joined.endsWith("tal") && joined !== "tal";
  let value = wordToNumber(isRound ? joined.slice(0, -3) : joined);
  if (value === null) return null;
  let length = 1;
  while (!isRound && length < 5) {
    joined += wordAt(parts, at + length);
    const longer = wordToNumber(joined);
    if (wordAt(parts, at + length) === "" || longer === null) break;
    value = longer;
    length += 1;
  }
  if (length === 1 && isArticle(parts, at)) return null;
  const millions = thousandsAt(parts, at + length);
  return {
    value: value * 10 ** (millions + (percentAt(parts, at + length) ? -2 : 0)),
    isPlainYear: false,
    sign: "",
    approximation: isRound ? "around" : null,
    length: length + (millions === 0 ? 0 : 1),
  };
}

/** "en" and "ett" count only alone, or before the one noun that is all the rest: "en gång". */
function isArticle(parts: readonly Part[], at: number): boolean {
  if (!/^(?:en|ett|et)$/.test(wordAt(parts, at))) return false;
  const next = wordAt(parts, at + 1);
  return (
    at > 0 ||
    parts.length > 2 ||
    vague.has(next) ||
    next.endsWith("tal") ||
    !/^[a-zåäöé]*$/.test(next)
  );
}

const vague = wordSet(
  "antal del rad flertal mängd fåtal handfull par dussin tjog viss visst gemensam halv halvt",
);

const magnitudes: Readonly<Record<string, number>> = {
  tusen: 3,
  miljon: 6,
  miljoner: 6,
  milj: 6,
};

const thousandsAt = (parts: readonly Part[], at: number): number =>
  magnitudes[wordAt(parts, at)] ?? 0;

/** "name" where per cent belongs to words and measures nothing: "100% ren hårdträning". */
function percentAt(parts: readonly Part[], at: number): boolean | "name" {
  const isCent = wordAt(parts, at) === "per" && /^cent$/.test(wordAt(parts, at + 1));
  if (!isCent && !/^(?:%|procent|percent|proc)$/.test(wordAt(parts, at))) return false;
  const last = isCent ? at + 1 : at;
  const next = wordAt(parts, last + 1);
  if (next === "" || (parts[last]?.after ?? "") !== "" || !/^[a-zåäöé]/.test(next)) return true;
  return afterPercent.has(next) || "name";
}

const afterPercent = wordSet(
  "av i på jämfört för inom under har är vid till från mot per och fler färre fler högre lägre mer mindre än sedan uppnåddes genomfördes genomförts totalt hittills of compared",
);

function figureOf(
  parts: readonly Part[],
  at: number,
  end: number,
  candidate: Candidate,
  percent: boolean,
  isAside: boolean,
): FoundFigure {
  const [before, last] = [wordAt(parts, at - 2), wordAt(parts, at - 1)];
  const direction = percent ? directionAt(parts, at, end, candidate.sign) : 0;
  const value = candidate.value;
  return {
    value: value !== null && direction < 0 ? -Math.abs(value) : value,
    isPercent: percent,
    approximation: candidate.approximation ?? approximationBefore(before, last),
    unit: percent ? null : unitAfter(parts, end),
    isChange: direction !== 0,
    isAside,
  };
}

/** +1 and −1 for per cent that are a change: by their sign, or by "ökning med", "färre". */
function directionAt(parts: readonly Part[], at: number, end: number, sign: string): number {
  if (sign !== "") return sign === "+" ? 1 : -1;
  const last = wordAt(parts, at - 1);
  const cue = last === "med" || last === "på" ? wordAt(parts, at - 2) : last;
  const next = wordAt(parts, end + 1);
  if (/^(?:ök(?:ning|at|ade|ar)|upp|plus)$/.test(cue) || /^(?:fler|mer|högre)$/.test(next))
    return 1;
  return /^(?:minsk(?:ning|at|ade|ar)|ned|ner|minus)$/.test(cue) ||
    /^(?:färre|mindre|lägre)$/.test(next)
    ? -1
    : 0;
}

/** "jämfört med 2021", "jämfört med år 2021", "än 2021". */
function isComparedAt(parts: readonly Part[], at: number): boolean {
  const first = wordAt(parts, at - 1) === "år" ? at - 2 : at - 1;
  const [last, before] = [wordAt(parts, first), wordAt(parts, first - 1)];
  return /^(?:mot|än|gentemot)$/.test(last) || (last === "med" && /^jämför/.test(before));
}
