import type { HostContext } from "../hostOptions";
import { requirementMatrix } from "./requirementMatrix";

/** Excel on the web in office.js's list of applications. */
const excelOnTheWeb = 16;
const readAndWrite = 1;

/** The answer to the very first question of office.js: who and where am I? */
export function appContext(
  context: HostContext,
  settings: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return {
    _id: context.addInId,
    _appInstanceId: context.conversationId,
    _appName: excelOnTheWeb,
    _appVersion: context.version ?? "16.0.0.0",
    _hostFullVersion: context.version ?? "16.0.0.0",
    _appUILocale: context.displayLanguage,
    _dataLocale: context.dataLocale ?? context.displayLanguage,
    _docUrl: context.documentUrl ?? "https://workbench.invalid/workbook.xlsx",
    _clientMode: readAndWrite,
    _settings: [...settings],
    _reason: 0,
    _initialDisplayMode: 2,
    _correlationId: context.conversationId,
    _requirementMatrix: JSON.stringify(requirementMatrix),
    _appDomains: context.appDomains ?? [],
  };
}
