import { sheetWords } from "../../../src/core/language/sheetWords";
import { readPeriod } from "../../../src/core/reading/readPeriod";
import type { Period } from "../../../src/core/domain/period";
import type { Result } from "../../../src/core/result/result";
import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ComputeMode } from "../../../src/core/sheets/computeMode";
import {
  followUpColumns,
  type FollowUpColumn,
} from "../../../src/core/sheets/followUp/followUpColumns";
import {
  findFollowUpSheets,
  stateAt,
  type FollowUpSheet,
} from "../../../src/core/sheets/followUp/followUpSheets";
import type { Plan, PlanSettings } from "../../../src/core/sheets/plan";
import { planFollowUp } from "../../../src/core/sheets/followUp/planFollowUp";
import type { PlanInput } from "../../../src/core/sheets/planInput";
import type { CellValue, Sheet, Workbook } from "../../../src/core/sheet/sheet";
import { applyToValue } from "./applyToValue";

export const strict: PlanSettings = { graded: false, threshold: 0.5, answers: {} };

/** The input of a plan for a workbook as it stands. */
export const inputOf = (workbook: Workbook, settings: PlanSettings = strict): PlanInput => ({
  workbook,
  read: readWorkbook(workbook),
  settings,
  words: sheetWords,
});

export function periodIn(name: string): Period {
  const period = readPeriod(name, { year: null, date1904: false });
  if (!period) throw new Error(`${name} is no period.`);
  return period;
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Plans the follow-up of a period. */
export const followUpPlan = (
  workbook: Workbook,
  period = "2021-T2",
  compute: ComputeMode = "builtin",
  settings: PlanSettings = strict,
): Plan =>
  valueOf(
    planFollowUp(inputOf(workbook, settings), {
      kind: "followUp",
      period: periodIn(period),
      compute,
    }),
  );

/** The workbook after one click. */
export const clicked = (
  workbook: Workbook,
  period?: string,
  compute?: ComputeMode,
  settings?: PlanSettings,
): Workbook => applyToValue(workbook, followUpPlan(workbook, period, compute, settings).changes);

export function onlyFollowUp(workbook: Workbook): FollowUpSheet {
  const [followUp] = findFollowUpSheets(workbook);
  if (!followUp) throw new Error("There is no follow-up.");
  return followUp;
}

/** The cells of one column of a follow-up, from its first row down. */
export function columnOf(followUp: FollowUpSheet, key: FollowUpColumn): readonly CellValue[] {
  const column = followUp.columns.get(key);
  if (column === undefined) throw new Error(`${followUpColumns[key].heading} is not there.`);
  return followUp.rows.map(({ row }) => stateAt(followUp.sheet, row, column).value);
}

/** A workbook with one sheet changed. */
export const withSheet = (
  workbook: Workbook,
  name: string,
  alter: (sheet: Sheet) => Sheet,
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? alter(sheet) : sheet)),
});
