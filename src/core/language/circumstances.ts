import { forecastCount } from "../domain/forecast";
import type { Judgement } from "../domain/judge";
import { periodName } from "../domain/period";
import type { Assessable } from "./assessable";
import type { CircumstanceWords } from "./circumstanceWords";
import { circumstanceWordsEn } from "./en/circumstances";
import { placeOf, type Circumstances } from "./explainWith";
import type { ExplainWords } from "./explainWords";
import { figuresOf, type Figures } from "./figures";
import { formatPercent } from "./formatNumber";
import type { Language } from "./language";
import { probabilityText } from "./probabilityText";
import { circumstanceWordsSv } from "./sv/circumstances";

const circumstanceWords: Readonly<Record<Language, CircumstanceWords>> = {
  sv: circumstanceWordsSv,
  en: circumstanceWordsEn,
};

/**
 * What belongs to a verdict beside itself: pace and forecast of an open period, figures that were
 * not counted, and periods without a report.
 */
export function circumstancesOf(
  explaining: ExplainWords,
  assessable: Assessable,
  judgement: Judgement,
): Circumstances {
  const { language } = explaining;
  const words = circumstanceWords[language];
  const figures = figuresOf(assessable, language);
  return {
    before: openSentences(words, assessable, judgement, figures, language),
    after: [
      contextSentence(words, explaining, assessable, figures),
      unreportedSentence(words, assessable),
    ],
  };
}

function openSentences(
  words: CircumstanceWords,
  { target, outcome }: Assessable,
  { interim, elapsed }: Judgement,
  { kind, isShare, write }: Figures,
  language: Language,
): readonly string[] {
  if (interim === null) return [];
  if (outcome.state === "missing") return [words.nothingYet];
  if (interim === "notStarted") return kind === "done" ? [] : [words.notBegun];
  const sentences: string[] = [];
  const isPaced = (kind === "atLeast" || kind === "atMost") && !isShare;
  if (isPaced && outcome.state === "number" && target && elapsed) {
    sentences.push(
      words.pace({
        elapsed: formatPercent(elapsed, language, [1]),
        expected: write(target * elapsed),
        pace: formatPercent(outcome.value / (target * elapsed), language, [1]),
      }),
    );
  }
  const forecast =
    kind !== null && outcome.state === "number"
      ? forecastCount(kind, outcome.value, target, elapsed)
      : null;
  if (forecast) {
    const { lower, upper, probability } = forecast;
    const interval = lower === upper ? write(lower) : `${write(lower)}–${write(upper)}`;
    sentences.push(words.forecast(interval, probabilityText(probability, language)));
  }
  return sentences;
}

function contextSentence(
  words: CircumstanceWords,
  explaining: ExplainWords,
  { context = [] }: Assessable,
  { write }: Figures,
): string {
  const figures = context.flatMap(({ outcome, scope }) =>
    outcome.state === "number"
      ? [`${write(outcome.value)} ${placeOf(explaining, scope)}`.trim()]
      : [],
  );
  return figures.length > 0 ? words.besides(figures.join(", ")) : "";
}

const unreportedSentence = (words: CircumstanceWords, { unreported = [] }: Assessable): string =>
  unreported.length > 0
    ? words.unreported(unreported.map(periodName).join(", "), unreported.length)
    : "";
