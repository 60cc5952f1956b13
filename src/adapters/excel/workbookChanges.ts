import { ok, type Result } from "../../core/result/result";
import { converse, converseIn } from "./failures";
import { synced } from "./synced";

/**
 * Calls `listener` when somebody changes a cell, here or in another place, until it is stopped.
 *
 * Events are hints that may be missed or come twice: read the workbook again, never trust them alone.
 *
 * @example const watching = await watchWorkbook(() => checkAgainSoon());
 */
export function watchWorkbook(listener: () => void): Promise<Result<() => Promise<void>>> {
  return converse(async (context) => {
    const heard = context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await synced(context);
    return ok(async () => {
      // A handler can only be taken away in the conversation that added it. Where Excel does not let it
      // go, it goes with the pane.
      await converseIn(heard.context, async (own) => {
        heard.remove();
        await synced(own);
        return ok(null);
      });
    });
  });
}
