import type { Judgement } from "../domain/judge";
import type { Outcome } from "../domain/outcome";
import { scopeKey } from "../domain/scope";
import { reaches } from "../domain/tolerance";
import type { Assessable } from "./assessable";
import { attainmentOf, changeOf } from "./attainmentText";
import type { ExplainWords } from "./explainWords";
import { figuresOf, tidy, type Figures } from "./figures";
import { reasonPhrase } from "./reasonPhrase";

/**
 * Explains a verdict in short sentences, with the words of one language.
 *
 * What was pledged, what came out and the verdict, with what the circumstances add. Plain text, never
 * markup; the figures never contradict the verdict.
 *
 * @example explainWith(explainWordsSv, assessable, judgement) →
 *   "Löftet var minst 200 trafikkontroller i prioriterade stadsdelar. 104 gjordes (52 %). Ej uppfyllt."
 */
export function explainWith(
  words: ExplainWords,
  assessable: Assessable,
  judgement: Judgement,
  circumstances?: Circumstances,
): string {
  const figures = figuresOf(assessable, words.language);
  const sentences = [
    pledgeSentence(words, assessable, judgement, figures),
    capitalised(outcomeSentence(words, assessable, judgement, figures)),
    ...(circumstances?.before ?? []),
    standing(words, assessable, judgement, figures),
    ...(circumstances?.after ?? []),
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Whole sentences that stand before and after the verdict itself. */
export interface Circumstances {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

function pledgeSentence(
  words: ExplainWords,
  { scope, target, baseline }: Assessable,
  { reason, interim }: Judgement,
  { kind, ...figures }: Figures,
): string {
  const pledge = kind === null ? null : words.pledge[kind];
  if (!pledge || reason === "noTarget") return "";
  const text = pledge({
    amount:
      target === null ? "" : `${figures.target} ${figures.isByPercent ? "" : figures.unit}`.trim(),
    unit: figures.unit,
    isCounted: Number.isInteger(baseline),
    place: placeOf(words, scope),
    baseline: figures.baseline,
    goal: figures.goal,
  });
  return words.pledged(text, interim !== null);
}

/** A scope as a phrase with its preposition, empty where none is stated. */
export const placeOf = (words: ExplainWords, scope: string | null): string =>
  scope === null || scopeKey(scope) === null ? "" : words.place(tidy(scope));

function outcomeSentence(
  words: ExplainWords,
  assessable: Assessable,
  judgement: Judgement,
  figures: Figures,
): string {
  const { outcome } = assessable;
  const { verdict, reason, interim } = judgement;
  if (outcome.state === "missing" || reason === "mixedTypes") return "";
  if (verdict === "notJudged") {
    const text = reportedText(words, outcome, figures);
    return text && words.reported(text);
  }
  if (outcome.state === "text") return "";
  if (outcome.state !== "number") return words.milestone[outcome.state];
  if (figures.kind === "done") return words.milestone[milestoneOf(outcome.value)];
  const parts = {
    value: isExact(outcome) ? figures.outcome : words.about(figures.outcome),
    attainment: attainmentOf(words, assessable, judgement, figures),
    change: changeOf(judgement, words.language),
  };
  const isCounted = figures.kind === "atLeast" && figures.unit !== "" && !figures.isShare;
  return (isCounted ? words.counted : words.measured)(parts, interim !== null);
}

const isExact = (outcome: Outcome): boolean =>
  outcome.state !== "number" || outcome.low === outcome.high;

/** A milestone reported as a number: 1 is done, a part of it is under way. */
const milestoneOf = (value: number): "done" | "inProgress" | "notDone" => {
  if (value <= 0) return "notDone";
  return reaches(value, 1) ? "done" : "inProgress";
};

function reportedText(words: ExplainWords, outcome: Outcome, figures: Figures): string {
  if (outcome.state === "text") return words.quoted(tidy(outcome.text));
  if (outcome.state !== "number") return "";
  const value = isExact(outcome) ? figures.outcome : words.about(figures.outcome);
  return `${value} ${figures.unit}`.trim();
}

function standing(
  words: ExplainWords,
  assessable: Assessable,
  { verdict, interim, reason }: Judgement,
  figures: Figures,
): string {
  if (verdict === "notJudged" && reason) {
    return words.cannotBeJudged(reasonPhrase(words, assessable, reason, figures));
  }
  if (verdict) return `${words.verdicts.verdicts[verdict]}.`;
  return interim ? `${words.verdicts.interims[interim]}.` : "";
}
