import { sheetWords } from "./language/sheetWords";
import type { Result } from "./result/result";
import { readWorkbook } from "./schema/readWorkbook";
import type { Plan, PlanSettings, Request } from "./sheets/plan";
import { planCollect } from "./sheets/collect/planCollect";
import { planCompute } from "./sheets/followUp/planCompute";
import { planFollowUp } from "./sheets/followUp/planFollowUp";
import { planIntake } from "./sheets/intake/planIntake";
import type { PlanInput } from "./sheets/planInput";
import { planLock } from "./sheets/followUp/planLock";
import { planNewWorkbook } from "./sheets/template/planNewWorkbook";
import { planOverview } from "./sheets/overview/planOverview";
import { planRemoveExamples } from "./sheets/template/planRemoveExamples";
import { planRoll } from "./sheets/roll/planRoll";
import { planUndo } from "./sheets/undo/planUndo";
import type { Workbook } from "./sheet/sheet";

/** See {@link operate}. */
export type Operate = (
  workbook: Workbook,
  request: Request,
  settings: PlanSettings,
) => Result<Plan>;

/**
 * Plans one operation on a workbook as it was just read. Changes nothing; an adapter carries out
 * `changes`, and reads and plans again first where time has passed since.
 *
 * Fails with `plan.…` where the operation has nothing to work on, and with `excel.sheetProtected` or
 * `excel.workbookProtected` where the workbook would refuse it.
 *
 * @example operate(workbook, { kind: "followUp", period, compute: "builtin" }, settings).value.changes[0].kind → "addSheet"
 */
export const operate: Operate = (workbook, request, settings) => {
  const input: PlanInput = { workbook, read: readWorkbook(workbook), settings, words: sheetWords };
  switch (request.kind) {
    case "followUp":
      return planFollowUp(input, request);
    case "compute":
      return planCompute(input, request);
    case "lock":
      return planLock(input, request);
    case "overview":
      return planOverview(input, request);
    case "roll":
      return planRoll(input, request);
    case "newWorkbook":
      return planNewWorkbook(input, request);
    case "removeExamples":
      return planRemoveExamples(input, request);
    case "collect":
      return planCollect(input, request);
    case "intake":
      return planIntake(input, request);
    case "undo":
      return planUndo(input, request);
  }
};
