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
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;
