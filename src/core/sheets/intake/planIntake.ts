import { ok, type Result } from "../../result/result";
import type { Plan, Request } from "../plan";
import type { PlanInput } from "../planInput";
import { activityRows } from "./activityRows";
import { layTables } from "./layTables";
import { pledgeRows } from "./pledgeRows";

/**
 * Plans the rows that somebody has chosen out of a document: pledges at the end of Löften with ids of
 * their own, activities at the end of Aktivitetsplan. Where the workbook has no such table, its sheet is
 * laid. A row that is there already with the same words and target is not added again.
 *
 * Fails with `excel.sheetProtected`, `excel.workbookProtected` and `excel.noRoomBelow`.
 *
 * @example planIntake(input, { kind: "intake", pledges, activities: [] }).value.notes[0] → pledges.added, 5
 */
export function planIntake(
  input: PlanInput,
  { pledges, activities }: Extract<Request, { kind: "intake" }>,
): Result<Plan> {
  const ofPledges = pledgeRows(input, pledges);
  if (!ofPledges.ok) return ofPledges;
  const ofActivities = activityRows(input, activities);
  if (!ofActivities.ok) return ofActivities;
  const laid = layTables(input, ofPledges.value.homeless, ofActivities.value.homeless);
  if (!laid.ok) return laid;
  const parts = [laid.value, ofPledges.value, ofActivities.value];
  const changes = parts.flatMap((part) => part.changes);
  const notes = parts.flatMap((part) => part.notes);
  return ok({
    operation: "intake",
    changes,
    notes: changes.length === 0 ? [...notes, { code: "nothing.toDo", facts: {} }] : notes,
    questions: [],
    undo:
      changes.length === 0
        ? null
        : {
            operation: "intake",
            facts: { count: pledges.length + activities.length },
            entries: parts.flatMap((part) => part.entries),
          },
    show: parts.find(({ show }) => show !== null)?.show ?? null,
  });
}
