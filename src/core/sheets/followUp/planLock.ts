import { failed, ok, type Result } from "../../result/result";
import { findFollowUpSheet } from "./findFollowUpSheet";
import type { Plan, Request } from "../plan";
import type { PlanInput } from "../planInput";

/**
 * Plans to lock a follow-up that is final, or to unlock it. Without a password: it keeps from slips,
 * not from people. Fails with `plan.notOurSheet` where the table is not there.
 *
 * @example planLock(input, { kind: "lock", table, isOn: true }).value.changes → [{ kind: "protectSheet", isOn: true, … }]
 */
export function planLock(
  { workbook }: Pick<PlanInput, "workbook">,
  { table, isOn }: Extract<Request, { kind: "lock" }>,
): Result<Plan> {
  const followUp = findFollowUpSheet(workbook, table);
  if (!followUp) return failed({ code: "plan.notOurSheet", facts: { sheet: table } });
  const { name: sheet, isProtected: wasOn = false } = followUp.sheet;
  const isThere = wasOn === isOn;
  return ok({
    operation: "lock",
    changes: isThere ? [] : [{ kind: "protectSheet", sheet, isOn }],
    notes: [
      isThere
        ? { code: "nothing.toDo", facts: { sheet } }
        : { code: isOn ? "sheet.locked" : "sheet.unlocked", facts: { sheet } },
    ],
    questions: [],
    undo: isThere
      ? null
      : {
          operation: "lock",
          facts: { sheet },
          entries: [{ kind: "protection", sheet, wasOn }],
        },
    show: null,
  });
}
