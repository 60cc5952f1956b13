import { periodName, type Period } from "../../domain/period";
import { failed, ok, type Result } from "../../result/result";
import { findFollowUpSheet } from "./findFollowUpSheet";
import { tableNameOf } from "./followUpSheets";
import { freeSheetName } from "../freeSheetName";
import { newFollowUp } from "./newFollowUp";
import type { Plan, Question, Request } from "../plan";
import type { PlanInput } from "../planInput";
import { pledgesOfPeriod } from "./pledgesOfPeriod";
import { repeatFollowUp } from "./repeatFollowUp";

/**
 * Plans the follow-up of a period: a new sheet, or what is new since where a table of ours is there.
 *
 * Asks where the period is followed up on a sheet that is not ours, or where a sheet has the name.
 * Fails with `plan.noPledgesOfYear`, `excel.workbookProtected`, `excel.sheetProtected`, and
 * `excel.noRoomBelow` where something stands below a table that is to grow.
 *
 * @example planFollowUp(input, { kind: "followUp", period, compute: "builtin" }).value.changes.at(-1).kind → "addSheet"
 */
export function planFollowUp(
  input: PlanInput,
  { period, compute }: Extract<Request, { kind: "followUp" }>,
): Result<Plan> {
  const { workbook, read, settings, words } = input;
  const positions = pledgesOfPeriod(read, period);
  const standing = findFollowUpSheet(workbook, tableNameOf(period));
  if (standing) return repeatFollowUp(input, standing, positions);
  if (positions.length === 0) {
    return failed({ code: "plan.noPledgesOfYear", facts: { year: period.year } });
  }
  if (workbook.isStructureProtected === true) return failed({ code: "excel.workbookProtected" });
  const wanted = words.followUp.title(period);
  const name = freeSheetName(workbook, wanted);
  const questions = questionsOf(input, period, wanted, name);
  if (questions.some(({ id }) => settings.answers[id] === undefined)) {
    return ok({ operation: "followUp", changes: [], notes: [], questions, undo: null, show: null });
  }
  return ok({ ...newFollowUp(input, { period, compute, positions, name }), questions });
}

/** A sheet that follows the period up already and has the name is asked about once. */
function questionsOf(
  { workbook, read }: PlanInput,
  period: Period,
  wanted: string,
  name: string,
): readonly Question[] {
  const followed = read.followUps.find(
    ({ followUp }) =>
      followUp.period !== null && periodName(followUp.period) === periodName(period),
  );
  if (followed) {
    const { sheet } = followed.placeAt(followed.at, "id");
    return [
      {
        id: `followUp.notOurs:${periodName(period)}:${sheet}`,
        code: "followUp.notOurs",
        facts: { sheet, period: periodName(period) },
        options: ["beside"],
        otherwise: null,
        place: followed.placeAt(followed.at, "id"),
      },
    ];
  }
  const taken = workbook.sheets.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  if (!taken || name === wanted) return [];
  return [
    {
      id: `sheet.nameTaken:${taken.name}`,
      code: "sheet.nameTaken",
      facts: { sheet: taken.name, other: name },
      options: ["otherName"],
      otherwise: null,
    },
  ];
}
