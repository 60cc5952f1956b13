/**
 * An error as Excel's API reports it: a code that is never translated, and a message.
 * Thrown by the played objects; the batch interpreter adds where it happened.
 */
export class RichApiError extends Error {
  constructor(
    readonly code: RichApiErrorCode,
    message?: string,
  ) {
    super(message ?? usualMessages[code]);
  }
}

export type RichApiErrorCode = keyof typeof usualMessages;

const usualMessages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  BadPassword: "The password you supplied is incorrect.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;
