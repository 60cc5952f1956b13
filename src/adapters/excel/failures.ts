import { failed, type Failure, type FailureCode, type Result } from "../../core/result/result";

/** Every error code of Excel that we tell apart, and the failure people hear of. */
const failureByCode: Readonly<Record<string, FailureCode>> = {
  AccessDenied: "excel.accessDenied",
  ActivityLimitReached: "excel.activityLimit",
  ApiNotFound: "excel.apiNotFound",
  BadPassword: "excel.accessDenied",
  FilteredRangeConflict: "excel.filteredRange",
  GeneralException: "excel.general",
  InactiveWorkbook: "excel.inactiveWorkbook",
  InsertDeleteConflict: "excel.filteredRange",
  InvalidArgument: "excel.invalidArgument",
  InvalidOperationInCellEditMode: "excel.cellBeingEdited",
  InvalidOrTimedOutSession: "excel.sessionExpired",
  InvalidOrTimedOutSessionMessage: "excel.sessionExpired",
  InvalidReference: "excel.invalidReference",
  InvalidSelection: "excel.invalidSelection",
  ItemAlreadyExists: "excel.itemAlreadyExists",
  ItemNotFound: "excel.itemNotFound",
  MergedRangeConflict: "excel.mergedRange",
  NonBlankCellOffSheet: "excel.nonBlankCellOffSheet",
  OperationCellsExceedLimit: "excel.rangeTooLarge",
  RangeExceedsLimit: "excel.rangeTooLarge",
  RequestPayloadSizeLimitExceeded: "excel.tooMuchData",
  ResponsePayloadSizeLimitExceeded: "excel.tooMuchData",
  UndoNotSupported: "excel.undoNotSupported",
  UnsupportedSheet: "excel.unsupportedSheet",
};

/**
 * The failure that an error of office.js stands for, or `null` where the error is a bug of ours.
 *
 * Excel's own message is localised and not meant for people, so only its code is used.
 *
 * @example failureOf(new OfficeExtension.Error({ code: "AccessDenied", … })) → { code: "excel.accessDenied" }
 */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  // An unread property is our mistake, never the person's or Excel's.
  if (error.code === "PropertyNotLoaded" || error.code === "InvalidObjectPath") return null;
  return { code: failureByCode[error.code] ?? "excel.general" };
}

/**
 * Runs a conversation with Excel and turns what Excel refuses into a failure; bugs go on being thrown.
 *
 * @param options `delayForCellEdit` waits until nobody edits a cell any more, instead of failing
 * @example await converse(async (context) => ok(await readSheets(context)))
 */
export async function converse<T>(
  talk: (context: Excel.RequestContext) => Promise<Result<T>>,
  options: Excel.RunOptions = {},
): Promise<Result<T>> {
  if (typeof Excel === "undefined") return failed({ code: "excel.notExcel" });
  try {
    return await Excel.run(options, talk);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(failure);
  }
}
