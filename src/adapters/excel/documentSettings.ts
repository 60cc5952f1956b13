import { failed, ok, type Result } from "../../core/result/result";
import { failureOf } from "./failures";
import { answerWithin, within } from "./synced";

/** Everything we keep in a workbook's settings stands under this prefix. */
const prefix = "lofteskollen.";

/**
 * Reads one of our settings from the workbook, or `null` where it has none.
 *
 * @example readSetting("reportingDate") → "2021-04-30"
 */
export function readSetting(key: string): string | null {
  const value: unknown = Office.context.document.settings.get(prefix + key);
  return typeof value === "string" ? value : null;
}

/**
 * Keeps one of our settings in the workbook, or removes it with `null`. Touches no cell.
 *
 * Fails with `excel.accessDenied` where the workbook cannot keep it, and with `excel.noAnswer`.
 *
 * @example await writeSetting("reportingDate", "2021-04-30")
 */
export async function writeSetting(key: string, value: string | null): Promise<Result<null>> {
  const { settings } = Office.context.document;
  try {
    // office.js saves all settings as it remembers them: what has been noted since, by us or by a colleague,
    // would be lost. Where they cannot be read anew, those that are remembered are saved.
    await within(
      answerWithin,
      new Promise((resolve) => {
        settings.refreshAsync(resolve);
      }),
    );
    if (value === null) settings.remove(prefix + key);
    else settings.set(prefix + key, value);
    const saving = new Promise<Result<null>>((resolve) => {
      settings.saveAsync((answer) => {
        const isSaved = answer.status === Office.AsyncResultStatus.Succeeded;
        resolve(isSaved ? ok(null) : failed({ code: "excel.accessDenied" }));
      });
    });
    return await within(answerWithin, saving);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(failure);
  }
}
