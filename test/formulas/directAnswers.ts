import { dayToSerial } from "../../src/core/domain/day";
import { kindTraits } from "../../src/core/domain/kinds";
import { scopeKey } from "../../src/core/domain/scope";
import { kindValues } from "../../src/core/schema/lists";
import type { ComputedRow, RowInputs } from "../../src/core/sheets/formulas/computeRow";
import { progressWords } from "../../src/core/sheets/formulas/formulaPhrases";
import { maluppfyllelse } from "../../src/faces/functions/attainmentFigures";
import { bedomning } from "../../src/faces/functions/bedomning";
import { chans } from "../../src/faces/functions/chans";
import { takt } from "../../src/faces/functions/takt";
import { codeOf } from "../faces/functions/customFunctionsDouble";

/** What our functions answer for a row that they are told all of, outside any sheet. */
export interface DirectAnswers {
  readonly verdict: unknown;
  readonly attainment: unknown;
  readonly pace: unknown;
  readonly chance: unknown;
}

/**
 * Calls our functions with the arguments that the formulas of the way "lofte" pass, for programs that
 * cannot run them. Which rows count, and which figures are mixed, is what formulas say themselves.
 */
export function directAnswers(inputs: RowInputs, { cells }: ComputedRow): DirectAnswers {
  const { kind, target, baseline, standing, end, start, graded, threshold } = inputs;
  const isShare = kind !== null && kindTraits[kind].isShare;
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  const passed = (value: number | null, isPercent: boolean): string | number => {
    if (value === null) return "";
    if (value === 0) return "0";
    return isPercent && Math.abs(value) > 1 ? value * 100 : value;
  };
  const outcome = cells.basisOutcome;
  const isWord = kind === "done" && Object.values<unknown>(progressWords).includes(outcome);
  const reported =
    typeof outcome === "number"
      ? outcome * (isShare && Math.abs(outcome) > 1 ? 100 : 1)
      : outcome === "" || isWord
        ? outcome
        : "text";
  const share =
    start !== null && standing !== null && standing < start
      ? -1
      : Math.max(Number(cells.basisElapsed), 1e-9);
  const pledge = [
    kindValues.find(({ value }) => value === kind)?.name ?? "",
    passed(target, isShare || isByPercent),
    reported,
    passed(baseline, isShare),
  ];
  const day = (value: number | null): string | number => (value === null ? "" : dayToSerial(value));
  const time = [day(end), day(standing), graded ? threshold : ""];
  const scopes = [scopeKey(inputs.basisScope) ?? "", cells.basisOutcomeScope];
  const where = (isAnswered: boolean, answer: () => unknown): unknown =>
    isAnswered ? answer() : "";
  return {
    verdict: only(bedomning(...[...pledge, ...time, ...scopes, share].map(cell))),
    attainment: where(cells.basisRatio !== "", () => only(maluppfyllelse(...pledge.map(cell)))),
    pace: where(cells.pace !== "", () => only(takt(...[target, outcome, share].map(cell)))),
    chance: where(cells.chance !== "", () =>
      only(chans(...[pledge[0], passed(target, false), outcome, share].map(cell))),
    ),
  };
}

const cell = (value: unknown): unknown[][] => [[value]];
const only = (answer: unknown[][]): unknown => codeOf(answer[0]?.[0]);
