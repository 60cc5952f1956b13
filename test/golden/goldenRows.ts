import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reason, Verdict } from "../../src/core/domain/verdict";
import type { JudgedRow, JudgeRow } from "../../src/faces/cli/judgedRow";

/** A pledge of the documents as facts, with the verdict it must get. */
export interface DocumentRow {
  readonly id: string;
  readonly kind: string;
  readonly target: number | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly baseline: number | null;
  readonly outcome: number | string | null;
  readonly outcomeScope: string | null;
  readonly start: string;
  readonly end: string;
  readonly verdictStrict: string;
  readonly verdictGraded: string;
  readonly reason: string | null;
}

/** A case of the rules with every figure of its answer. */
export interface RuleRow {
  readonly case: string;
  readonly input: JudgeRow;
  readonly expect: Omit<JudgedRow, "sentence">;
}

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), "utf8"));

export const documentRows = read(__dirname, "documents.json") as readonly DocumentRow[];
export const ruleRows = read(__dirname, "rules.json") as readonly RuleRow[];

/** The verdicts and reasons of the golden rows by their Swedish words. */
export const verdictsByName: Readonly<Record<string, Verdict>> = {
  Uppfyllt: "met",
  "Delvis uppfyllt": "partlyMet",
  "Ej uppfyllt": "notMet",
  "Kan ej bedömas": "notJudged",
};

export const reasonsByName: Readonly<Record<string, Reason>> = {
  INGET_MÅL: "noTarget",
  SAKNAR_BAS: "noBaseline",
  INGET_UTFALL: "noOutcome",
  EJ_SIFFRA: "notANumber",
};
