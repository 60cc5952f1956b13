import type { Period } from "../../domain/period";
import { failed, ok, type Result } from "../../result/result";
import { readWorkbook } from "../../schema/readWorkbook";
import type { AddSheet, SheetLayout } from "../../sheet/change";
import type { Workbook } from "../../sheet/sheet";
import { examplesOf } from "./examples";
import { freeSheetName } from "../freeSheetName";
import { laidSheet } from "./laidSheet";
import { listSheet } from "../followUp/listSheet";
import type { Plan, Request } from "../plan";
import { planFollowUp } from "../followUp/planFollowUp";
import type { PlanInput } from "../planInput";
import { templateActivities } from "./templateActivities";
import { templateGuide } from "./templateGuide";
import { templatePledges } from "./templatePledges";
import { sheetAddedEntry } from "../undo/undoRecord";

/**
 * Plans a workbook to start with: a guide, Löften with three examples, the lists, the year's first
 * follow-up and an activity plan. Only in a workbook without content; its empty sheets are left.
 *
 * Fails with `plan.workbookNotEmpty` and with `excel.workbookProtected`.
 *
 * @example planNewWorkbook(input, { kind: "newWorkbook", year: 2026, compute: "builtin" }).value.show.sheet → "Så gör du"
 */
export function planNewWorkbook(
  input: PlanInput,
  { year, compute }: Extract<Request, { kind: "newWorkbook" }>,
): Result<Plan> {
  const { workbook, settings, words } = input;
  const { guide, pledges, activities, examples: exampleWords } = words.template;
  const filled = filledSheet(workbook);
  if (filled !== null) {
    return failed({ code: "plan.workbookNotEmpty", facts: { sheet: filled } });
  }
  if (workbook.isStructureProtected === true) return failed({ code: "excel.workbookProtected" });
  const examples = examplesOf(exampleWords, year);
  const lists = listSheet(workbook, words.followUp);
  const adding = (wanted: string, layout: SheetLayout): AddSheet => ({
    kind: "addSheet",
    sheet: freeSheetName(workbook, wanted),
    after: null,
    layout,
  });
  const guideSheet = adding(guide.sheet, templateGuide(guide));
  // Dropdowns are made from lists that are there.
  const first = [
    ...(lists.change ? [lists.change] : []),
    guideSheet,
    adding(pledges.sheet, templatePledges(examples, lists, pledges)),
  ];
  const period: Period = { year, rhythm: "tertial", index: 1 };
  // The follow-up is planned as it would be once Löften is there.
  const begun: Workbook = {
    ...workbook,
    sheets: [...workbook.sheets, ...first.map(({ sheet, layout }) => laidSheet(sheet, layout))],
  };
  const followUp = planFollowUp(
    { workbook: begun, read: readWorkbook(begun), settings, words },
    { kind: "followUp", period, compute },
  );
  if (!followUp.ok) return followUp;
  // An empty sheet of the follow-up's name is asked about, as always.
  const { questions } = followUp.value;
  if (questions.some(({ id }) => settings.answers[id] === undefined)) {
    return ok({ ...followUp.value, operation: "newWorkbook" });
  }
  const added = followUp.value.changes.filter((change) => change.kind === "addSheet");
  const changes = [
    ...first,
    ...added,
    adding(activities.sheet, templateActivities(examples, lists, activities)),
  ];
  return ok({
    operation: "newWorkbook",
    changes,
    notes: changes.map(({ sheet }) => ({ code: "sheet.added", facts: { sheet } })),
    questions,
    undo: { operation: "newWorkbook", facts: { year }, entries: changes.map(sheetAddedEntry) },
    show: { sheet: guideSheet.sheet, row: 0, column: 0 },
  });
}

const filledSheet = ({ sheets }: Workbook): string | null =>
  sheets.find(
    ({ values, formulas, tables }) =>
      tables.length > 0 ||
      values.some((row) => row.some((value) => value !== null && value !== "")) ||
      formulas.some((row) => row.some((formula) => formula !== null)),
  )?.name ?? null;
