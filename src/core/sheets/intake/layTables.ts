import { failed, ok, type Result } from "../../result/result";
import type { AddSheet, SheetLayout } from "../../sheet/change";
import { freeSheetName } from "../freeSheetName";
import { listSheet } from "../followUp/listSheet";
import type { PlanInput } from "../planInput";
import { templateActivities } from "../template/templateActivities";
import { templatePledges } from "../template/templatePledges";
import { sheetAddedEntry } from "../undo/undoRecord";
import { isPercent } from "./pledgeCells";
import type { IntakePart } from "./intakePart";

type Rows = IntakePart["homeless"];

/**
 * Lays the sheets Löften and Aktivitetsplan for rows that have no table yet: as in a new workbook, with
 * the rows in the place of examples.
 *
 * Fails with `excel.workbookProtected`.
 */
export function layTables(
  { workbook, words }: PlanInput,
  pledges: Rows,
  activities: Rows,
): Result<IntakePart> {
  const nothing: IntakePart = { changes: [], entries: [], notes: [], show: null, homeless: [] };
  if (pledges.length === 0 && activities.length === 0) return ok(nothing);
  if (workbook.isStructureProtected === true) return failed({ code: "excel.workbookProtected" });
  const lists = listSheet(workbook, words.followUp);
  const { pledges: pledgeWords, activities: activityWords } = words.template;
  const adding = (wanted: string, layout: SheetLayout): AddSheet => ({
    kind: "addSheet",
    sheet: freeSheetName(workbook, wanted),
    after: null,
    layout,
  });
  const sheets = [
    ...(pledges.length > 0
      ? [
          adding(
            pledgeWords.sheet,
            templatePledges(
              pledges.map((pledge) => ({ pledge, isPercent: isPercent(pledge) })),
              lists,
              pledgeWords,
            ),
          ),
        ]
      : []),
    ...(activities.length > 0
      ? [
          adding(
            activityWords.sheet,
            templateActivities(
              activities.map((activity) => ({ activity })),
              lists,
              activityWords,
            ),
          ),
        ]
      : []),
  ];
  const [first] = sheets;
  // Dropdowns are made from lists that are there.
  const changes = [...(lists.change ? [lists.change] : []), ...sheets];
  return ok({
    changes,
    entries: changes.map(sheetAddedEntry),
    notes: sheets.map(({ sheet }) => ({ code: "sheet.added", facts: { sheet } })),
    show: first ? { sheet: first.sheet, row: 4, column: 0 } : null,
    homeless: [],
  });
}
