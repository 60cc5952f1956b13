import { ok, type Result } from "../../result/result";
import type { UndoEntry } from "../plan";
import { planCompute } from "../followUp/planCompute";
import type { PlanInput } from "../planInput";
import { nothingToUndo, type UndoPart } from "./undoPart";
import type { UndoPlaces } from "./undoPlaces";

/**
 * Lets a follow-up compute again as it did before. Cells that people typed over are left by that plan
 * itself. Nothing where the sheet is gone; fails as `planCompute` does, save that a sheet that is no
 * longer ours has nothing to take back.
 */
export function undoCompute(
  input: PlanInput,
  { table, was }: Extract<UndoEntry, { kind: "computeChanged" }>,
  places: UndoPlaces,
): Result<UndoPart> {
  if (!places.table(table)) return ok(nothingToUndo);
  const plan = planCompute(input, { kind: "compute", table, compute: was });
  if (!plan.ok) return plan;
  const { changes, notes, questions } = plan.value;
  if (changes.length === 0 && questions.length === 0) return ok(nothingToUndo);
  return ok({ ...nothingToUndo, computed: changes, computedNotes: notes, questions });
}
