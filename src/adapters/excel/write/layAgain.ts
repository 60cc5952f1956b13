import { ok, type Result } from "../../../core/result/result";
import type { Change } from "../../../core/sheet/change";
import { converse } from "../failures";
import { layAnewSteps } from "./layAnewSteps";
import { readSituation } from "./readSituation";
import { sendSteps } from "./sendSteps";

/**
 * Lays the sheets anew that a broken run may have left half laid. What was on them cannot be put back, but
 * they are ours alone and come out the same however often they are laid.
 *
 * @param broken what the broken run came to
 * @returns success where that was all there was to do, else `broken`
 */
export async function layAgain(
  changes: readonly Change[],
  broken: Result<null>,
): Promise<Result<null>> {
  const laid = changes.filter((change) => change.kind === "laySheetAnew");
  if (laid.length === 0) return broken;
  const again = await converse(
    async (context) => {
      const { worksheets } = context.workbook;
      const { situation } = await readSituation(context, laid);
      const names = {
        nowNamed: (formula: string) => formula,
        sheetNamed: (name: string) => worksheets.getItem(name),
      };
      await sendSteps(
        context,
        laid.flatMap((change) => layAnewSteps(change, situation, names)),
      );
      return ok(null);
    },
    { delayForCellEdit: true },
  );
  return again.ok && laid.length === changes.length ? again : broken;
}
