import { mixedMeasure } from "../followUp/earlierOutcomes";
import type { Reason } from "../../domain/verdict";
import { firstOf, isOneOf, quoted } from "./formulaText";
import { progressWords } from "./formulaPhrases";
import { isOfPeriod } from "./formulaConditions";
import { isAmong, isRule, ruleNumber } from "./formulaRules";
import type { FormulaPlaces } from "./formulaPlaces";
import type { FormulaWords } from "./formulaWords";

/**
 * Room for what binary fractions lose, by the larger figure: the tolerance of every comparison. It is
 * added to one side, as Univer reads ">=-" wrongly.
 */
const room = "0.000000001";

/** What the outcome is compared with: the target, or with "öka med" baseline and target together. */
export function comparedWith({ cell }: FormulaPlaces): string {
  const [target, rule] = [cell("basisTarget"), cell("basisRule")];
  const baseline = `N(${cell("basisBaseline")})`;
  return firstOf(
    [
      [`NOT(ISNUMBER(${target}))`, quoted("")],
      [isRule(rule, "increaseBy"), `${baseline}+${target}`],
      [isRule(rule, "increaseByPercent"), `${baseline}*(1+${target})`],
      [isRule(rule, "decreaseBy"), `${baseline}-${target}`],
      [isRule(rule, "decreaseByPercent"), `${baseline}*(1-${target})`],
    ],
    target,
  );
}

/**
 * The distance from the outcome to what it is compared with, as a part of the larger of both, so that
 * one tolerance serves all sizes; negative is worse. Without a target the baseline is compared with.
 */
export function marginFormula({ cell }: FormulaPlaces): string {
  const [outcome, goal, rule] = [cell("basisOutcome"), cell("basisGoal"), cell("basisRule")];
  const bound = `IF(ISNUMBER(${goal}),${goal},N(${cell("basisBaseline")}))`;
  const isDown = `OR(${isAmong(rule, "ceilings")},${isAmong(rule, "falls")})`;
  const larger = `MAX(ABS(${outcome}),ABS(${bound}))`;
  return firstOf(
    [
      [`NOT(ISNUMBER(${outcome}))`, quoted("")],
      [`${larger}=0`, "0"],
    ],
    `IF(${isDown},-1,1)*(${outcome}-${bound})/${larger}`,
  );
}

/** Rules (a) to (i): why the row cannot be judged, in words, "" where it can or does not count. */
export function builtinReason(places: FormulaPlaces, words: FormulaWords): string {
  const { cell } = places;
  const [target, baseline, rule] = [cell("basisTarget"), cell("basisBaseline"), cell("basisRule")];
  const [outcome, goal, status] = [cell("basisOutcome"), cell("basisGoal"), cell("basisStatus")];
  const [own, other] = [cell("basisScope"), cell("basisOutcomeScope")];
  const say = (reason: Reason): string => quoted(notJudgedText(words, words.reasons[reason]));
  const numbers = (...kinds: Parameters<typeof ruleNumber>[0][]): string[] =>
    kinds.map((kind) => String(ruleNumber(kind)));
  const lacksBaseline = isOneOf(`${rule}&IF(ISNUMBER(${target}),"+","")`, [
    ...numbers("increase", "decrease"),
    ...numbers("increaseBy", "increaseByPercent", "decreaseBy", "decreaseByPercent").map(
      (number) => `${number}+`,
    ),
  ]);
  const isRead = `OR(ISNUMBER(${outcome}),AND(${isRule(rule, "done")},${isOneOf(outcome, Object.values(progressWords))}))`;
  const ahead = `IF(${isAmong(rule, "rises")},1,-1)*(${goal}-${baseline})`;
  const isBehind =
    `IF(AND(${isAmong(rule, "changes")},ISNUMBER(${goal}),ISNUMBER(${baseline})),` +
    `${ahead}<=${room}*MAX(ABS(${goal}),ABS(${baseline})),FALSE)`;
  return firstOf(
    [
      [`${status}<0`, quoted("")],
      [`${rule}>=${String(ruleNumber("ongoing"))}`, quoted(notJudgedText(words, words.targetless))],
      [`${rule}=0`, say("unknownKind")],
      [
        `AND(NOT(ISNUMBER(${target})),NOT(${isOneOf(rule, numbers("increase", "decrease", "done"))}))`,
        say("noTarget"),
      ],
      [isMixed(places), say("mixedTypes")],
      [`N(${target})<0`, say("invalidTarget")],
      [`AND(NOT(ISNUMBER(${baseline})),${lacksBaseline})`, say("noBaseline")],
      [
        `LEN(${outcome})=0`,
        `IF(${status}>0,${quoted(words.interims.notReported)},${say("noOutcome")})`,
      ],
      [`NOT(${isRead})`, say("notANumber")],
      [`AND(LEN(${own})>0,LEN(${other})>0,NOT(EXACT(${own},${other})))`, say("wrongScope")],
      [isBehind, say("invalidTarget")],
    ],
    quoted(""),
  );
}

/** Rules (j) and (k), after the reasons: the verdict, or how an open period stands. */
export function builtinVerdict(places: FormulaPlaces, words: FormulaWords): string {
  const { cell } = places;
  const [reason, rule, status] = [cell("basisReason"), cell("basisRule"), cell("basisStatus")];
  const [margin, chance] = [cell("basisMargin"), cell("basisChance")];
  const [met, notMet] = [quoted(words.verdicts.met), quoted(words.verdicts.notMet)];
  const interim = (name: keyof FormulaWords["interims"]): string => quoted(words.interims[name]);
  const open = firstOf(
    [
      [`AND(${isRule(rule, "atLeast")},${margin}+${room}>=0)`, met],
      [`AND(${isRule(rule, "atMost")},${margin}+${room}<0)`, notMet],
      [`${status}=2`, interim("notStarted")],
      [`NOT(ISNUMBER(${chance}))`, interim("notForecast")],
      [`${chance}>=0.8`, interim("onTrack")],
      [`${chance}>=0.2`, interim("atRisk")],
    ],
    interim("behind"),
  );
  return firstOf(
    [
      [`${status}<0`, quoted("")],
      [`LEN(${reason})>0`, reason],
      [isRule(rule, "done"), milestone(places, words)],
      [`${status}>0`, open],
      [`${margin}+IF(ISNUMBER(${cell("basisGoal")}),${room},-${room})>=0`, met],
      [isPartly(places), quoted(words.verdicts.partlyMet)],
    ],
    notMet,
  );
}

function milestone({ cell, threshold }: FormulaPlaces, { verdicts, interims }: FormulaWords) {
  const [outcome, status] = [cell("basisOutcome"), cell("basisStatus")];
  return firstOf(
    [
      [isDone(outcome), quoted(verdicts.met)],
      [
        `${status}>0`,
        `IF(OR(${isNotDone(outcome)},${status}=2),${quoted(interims.notStarted)},${quoted(interims.notForecast)})`,
      ],
      [`AND(NOT(${isNotDone(outcome)}),${isGraded(threshold)})`, quoted(verdicts.partlyMet)],
    ],
    quoted(verdicts.notMet),
  );
}

/** Måluppfyllelse as a ratio, "" where the row is not judged or its kind has none. */
export function builtinRatio({ cell }: FormulaPlaces): string {
  const [outcome, goal, baseline] = [
    cell("basisOutcome"),
    cell("basisGoal"),
    cell("basisBaseline"),
  ];
  const rule = cell("basisRule");
  return firstOf(
    [
      [`OR(${cell("basisStatus")}<0,LEN(${cell("basisReason")})>0)`, quoted("")],
      [isRule(rule, "done"), `IF(${isDone(outcome)},1,0)`],
      [`NOT(ISNUMBER(${goal}))`, quoted("")],
      [isAmong(rule, "ceilings"), `IF(${cell("basisMargin")}+${room}>=0,1,${goal}/${outcome})`],
      [
        `AND(NOT(${isAmong(rule, "floors")}),ISNUMBER(${baseline}))`,
        `(${outcome}-${baseline})/(${goal}-${baseline})`,
      ],
      [`AND(${goal}>0,NOT(${isAmong(rule, "falls")}))`, `${outcome}/${goal}`],
    ],
    quoted(""),
  );
}

/** "Kan ej bedömas – basvärde saknas". */
export const notJudgedText = (words: FormulaWords, reason: string): string =>
  words.verdicts.notJudged + words.because + reason;

/** Figures of periods and accumulated figures stand side by side, and cannot be added. */
export function isMixed(places: FormulaPlaces): string {
  const before = places.cell("basisBeforeMeasure");
  const wasOfPeriod = `EXACT(LOWER(TRIM(${before})),"period")`;
  // Earlier periods that were mixed among themselves agree with neither type.
  const wasMixed = `EXACT(LOWER(TRIM(${before})),${quoted(mixedMeasure)})`;
  return `AND(LEN(${before})>0,LEN(${places.cell("basisOutcome")})>0,OR(${wasMixed},${wasOfPeriod}<>${isOfPeriod(places)}))`;
}

/** N makes 0 of a word, so that words are never compared with figures. */
export const isDone = (outcome: string): string =>
  `OR(${outcome}=${quoted(progressWords.done)},N(${outcome})>=1-${room})`;
export const isNotDone = (outcome: string): string =>
  `OR(${outcome}=${quoted(progressWords.notDone)},AND(ISNUMBER(${outcome}),N(${outcome})<=0))`;

/** A threshold that is one: above 0 and at most 1. Blank is strict. */
const isGraded = (threshold: string): string => `AND(N(${threshold})>0,N(${threshold})<=1)`;

/** Graded verdicts: never for ceilings, and nowhere without a ratio. */
function isPartly({ cell, threshold }: FormulaPlaces): string {
  const ratio = cell("basisRatio");
  const isReached = `N(${ratio})+${room}*MAX(ABS(N(${ratio})),ABS(N(${threshold})))>=N(${threshold})`;
  return `AND(${isGraded(threshold)},ISNUMBER(${ratio}),NOT(${isAmong(cell("basisRule"), "ceilings")}),${isReached})`;
}
