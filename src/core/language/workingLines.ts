import { forecastCount } from "../domain/forecast";
import { kindTraits } from "../domain/kinds";
import type { Judgement } from "../domain/judge";
import type { Assessable } from "./assessable";
import { changeOf } from "./attainmentText";
import { workingWordsEn } from "./en/working";
import { explainWords } from "./explain";
import { figuresOf, tidy, type Figures } from "./figures";
import { formatNumber, formatPercent } from "./formatNumber";
import type { Language } from "./language";
import { probabilityText } from "./probabilityText";
import { workingWordsSv } from "./sv/working";
import { kindName } from "./verdictNames";
import type { WorkingWords } from "./workingWords";

/** One line of a working: what it is, and its figure with how it came about. */
export interface WorkingLine {
  readonly label: string;
  readonly value: string;
}

const workingWords: Readonly<Record<Language, WorkingWords>> = {
  sv: workingWordsSv,
  en: workingWordsEn,
};

/**
 * The working behind a verdict, line by line ("visa uträkning"); figures never contradict the verdict.
 *
 * @example workingLines(assessable, judgement, "sv") →
 *   [{ label: "Mål", value: "minst 200 trafikkontroller" }, …, { label: "Måluppfyllelse", value: "104 / 200 = 52 %" }, …]
 */
export function workingLines(
  assessable: Assessable,
  judgement: Judgement,
  language: Language,
): readonly WorkingLine[] {
  const words = workingWords[language];
  const figures = figuresOf(assessable, language);
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    [words.target, targetOf(assessable, figures, language)],
    [words.outcome, outcomeOf(assessable, figures, words, language)],
    [words.baseline, figures.baseline],
    [words.comparedWith, goalOf(assessable, judgement, figures)],
    [words.attainment, attainment(assessable, judgement, figures, language)],
    [words.change, change(judgement, figures, language)],
    [words.deviation, deviation(judgement, figures, language)],
    [words.threshold, threshold(assessable, judgement, language)],
    [words.tolerance, judgement.comparedWith === null ? null : words.toleranceNote],
    ...paceLines(assessable, judgement, figures, language),
  ];
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function targetOf({ target }: Assessable, figures: Figures, language: Language): string | null {
  if (figures.kind === null) return null;
  const kind = kindName(figures.kind, language).replace(/ %$/, "");
  const amount = target === null || figures.kind === "done" ? "" : figures.target;
  return [kind, amount, figures.isByPercent ? "" : figures.unit].filter(Boolean).join(" ");
}

function outcomeOf(
  { outcome }: Assessable,
  figures: Figures,
  words: WorkingWords,
  language: Language,
): string {
  const { about, milestone, quoted } = explainWords[language];
  switch (outcome.state) {
    case "missing":
      return words.notReported;
    case "text":
      return quoted(tidy(outcome.text));
    case "number":
      return outcome.low === outcome.high
        ? figures.outcome
        : `${about(figures.outcome)} (${figures.write(outcome.low)}–${figures.write(outcome.high)})`;
    default:
      return milestone[outcome.state].replace(/\.$/, "");
  }
}

/** Only "öka med" and "minska med" compare with something else than the target itself. */
function goalOf(
  { target }: Assessable,
  { comparedWith }: Judgement,
  { kind, goal, baseline, target: amount }: Figures,
): string | null {
  if (comparedWith === null || target === null) return null;
  switch (kind) {
    case "increaseBy":
      return `${baseline} + ${amount} = ${goal}`;
    case "increaseByPercent":
      return `${baseline} × (1 + ${amount}) = ${goal}`;
    case "decreaseBy":
      return `${baseline} − ${amount} = ${goal}`;
    case "decreaseByPercent":
      return `${baseline} × (1 − ${amount}) = ${goal}`;
    default:
      return null;
  }
}

function attainment(
  { baseline, threshold: limit }: Assessable,
  { ratio, comparedWith }: Judgement,
  figures: Figures,
  language: Language,
): string | null {
  if (ratio === null) return null;
  const percent = formatPercent(ratio, language, [1, limit]);
  if (comparedWith === null || figures.kind === null) return percent;
  const { outcome, goal, baseline: from } = figures;
  if (figures.kind === "atMost" || figures.kind === "shareAtMost") {
    return ratio === 1 ? `${outcome} ≤ ${goal}: ${percent}` : `${goal} / ${outcome} = ${percent}`;
  }
  const isOnTheWay = baseline !== null && kindTraits[figures.kind].direction !== 0;
  if (!isOnTheWay || figures.kind === "atLeast" || figures.kind === "shareAtLeast") {
    return `${outcome} / ${goal} = ${percent}`;
  }
  return `(${outcome} − ${from}) / (${goal} − ${from}) = ${percent}`;
}

function change(
  judgement: Judgement,
  { outcome, baseline }: Figures,
  language: Language,
): string | null {
  const percent = changeOf(judgement, language);
  return percent && `(${outcome} − ${baseline}) / ${baseline} = ${percent}`;
}

function deviation(
  { deviation: distance }: Judgement,
  { isShare }: Figures,
  language: Language,
): string | null {
  if (distance === null) return null;
  const figure = formatNumber(isShare ? distance * 100 : distance, language, [0]);
  const signed = distance > 0 ? `+${figure}` : figure;
  return isShare ? explainWords[language].points(signed) : signed;
}

/** The threshold decides only where a pledge is partly met; strict verdicts never use it. */
const threshold = (
  { threshold: limit }: Assessable,
  { verdict }: Judgement,
  language: Language,
): string | null => (verdict === "partlyMet" ? formatPercent(limit, language) : null);

function paceLines(
  { target, outcome }: Assessable,
  { elapsed, interim, probability }: Judgement,
  { kind, isShare, write, outcome: reported, target: amount }: Figures,
  language: Language,
): readonly (readonly [string, string | null])[] {
  const words = workingWords[language];
  const share = elapsed === null ? null : formatPercent(elapsed, language, [1]);
  const isCounted = (kind === "atLeast" || kind === "atMost") && !isShare;
  const expected = isCounted && target && elapsed ? target * elapsed : null;
  const expectedText = expected === null ? "" : write(expected);
  const pace =
    expected !== null && outcome.state === "number"
      ? `${reported} / ${expectedText} = ${formatPercent(outcome.value / expected, language, [1])}`
      : null;
  const forecast =
    kind !== null && interim !== null && outcome.state === "number"
      ? forecastCount(kind, outcome.value, target, elapsed)
      : null;
  const interval = forecast ? `${write(forecast.lower)}–${write(forecast.upper)}` : null;
  return [
    [words.elapsed, share],
    [words.expected, expected === null ? null : `${amount} × ${share ?? ""} = ${expectedText}`],
    [words.pace, pace],
    [words.forecast, interval && words.forecastNote(interval)],
    [words.probability, probability === null ? null : probabilityText(probability, language)],
  ];
}
