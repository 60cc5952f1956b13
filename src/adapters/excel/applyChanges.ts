import { failed, ok, type Result } from "../../core/result/result";
import type { Change } from "../../core/sheet/change";
import { converse } from "./failures";
import { findRefusal } from "./write/findRefusal";
import { endRun, forgetKeys, marksOf } from "./write/marks";
import { newRun } from "./write/newRun";
import { readSituation } from "./write/readSituation";
import { sendSteps } from "./write/sendSteps";
import { takeBack, type BrokenRun } from "./write/takeBack";
import { workOrder } from "./write/workOrder";

/** Hears how large a share (0–1) of the long part is done, and answers whether to go on. */
export type WritingProgress = (share: number) => Promise<boolean>;

/**
 * Carries out planned changes in the open workbook: all of them or none.
 *
 * First one request that reads whether the plan still fits; then new sheets are built, hidden and
 * marked, in requests of at most 4 MB; then everything that people see happens in one last request. What
 * breaks off midway is taken back.
 *
 * Fails, with nothing written, with `excel.readOnly`, `excel.workbookProtected`, `excel.sheetProtected`,
 * `excel.sheetExists`, `excel.itemNotFound`, `excel.changedMeanwhile` and `excel.noRoomBelow`, with
 * `stopped.byUser` where `progress` answers no, and with those of `failures.ts`. Fails with
 * `excel.partlyWritten` where Excel could not be reached to take it back: `findLeftovers` then finds it.
 *
 * @example await applyChanges(plan.changes) → { ok: true, value: null }
 */
export async function applyChanges(
  changes: readonly Change[],
  progress?: WritingProgress,
): Promise<Result<null>> {
  if (changes.length === 0) return ok(null);
  const run = newRun();
  const under: { way: BrokenRun | null } = { way: null };
  const carryOut = async (context: Excel.RequestContext): Promise<Result<null>> => {
    if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
      return failed({ code: "excel.readOnly" });
    }
    const before = await readSituation(context, changes);
    const refusal = findRefusal(changes, before);
    if (refusal) return failed(refusal);
    const order = workOrder(context, changes, before.situation, run);
    under.way = { run, changes, ...order, ids: new Map<string, string>() };
    const goesOn = await sendSteps(context, order.building, progress);
    if (!goesOn) return failed({ code: "stopped.byUser" });
    under.way = { run, changes, ...order, ids: order.ids() };
    await sendSteps(context, order.last);
    return ok(null);
  };
  try {
    const result = await converse(carryOut);
    if (result.ok || !under.way) return result;
    return await takeBack(under.way, result.failure);
  } catch (bug) {
    // Even a mistake of ours must not leave half of it behind.
    if (under.way) await takeBack(under.way, { code: "excel.general" });
    throw bug;
  } finally {
    forgetKeys(marksOf(run));
    endRun(run);
  }
}
