import { failed, type Failure, type FailureCode, type Result } from "../../core/result/result";
import { NoAnswerError } from "./synced";

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
  if (error instanceof NoAnswerError) {
    return { code: "excel.noAnswer", facts: { seconds: error.seconds } };
  }
  if (!(error instanceof OfficeExtension.Error)) return null;
  // An unread property is our mistake, never the person's or Excel's.
  if (error.code === "PropertyNotLoaded" || error.code === "InvalidObjectPath") return null;
  return { code: failureByCode[error.code] ?? "excel.general" };
}

/**
 * Runs a conversation with Excel and turns what Excel refuses into a failure; bugs go on being thrown.
 *
 * Answers when `talk` has: what office.js tidies up afterwards nobody waits for.
 *
 * @param options `delayForCellEdit` waits until nobody edits a cell any more, instead of failing
 * @example await converse(async (context) => ok(await readSheets(context)))
 */
export function converse<T>(
  talk: (context: Excel.RequestContext) => Promise<Result<T>>,
  options: Excel.RunOptions = {},
): Promise<Result<T>> {
  return told(talk, (own) => Excel.run(options, own));
}

/** The same in a conversation that has been begun, which is where its objects are known. */
export function converseIn<T>(
  begun: OfficeExtension.ClientRequestContext,
  talk: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  return told(talk, (own) => Excel.run(begun, own));
}

type Talk<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

async function told<T>(talk: Talk<T>, run: (own: Talk<T>) => Promise<unknown>): Promise<Result<T>> {
  if (typeof Excel === "undefined") return failed({ code: "excel.notExcel" });
  try {
    return await new Promise<Result<T>>((resolve, reject) => {
      run((context) => {
        const talking = talk(context);
        talking.then(resolve, reject);
        return talking;
      }).catch(reject);
    });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(failure);
  }
}
