import { failed, ok, type Result } from "../../core/result/result";

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
 * @example await writeSetting("reportingDate", "2021-04-30")
 */
export function writeSetting(key: string, value: string | null): Promise<Result<null>> {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(prefix + key);
  else settings.set(prefix + key, value);
  return new Promise((resolve) => {
    settings.saveAsync((answer) => {
      const isSaved = answer.status === Office.AsyncResultStatus.Succeeded;
      resolve(isSaved ? ok(null) : failed({ code: "excel.accessDenied" }));
    });
  });
}
