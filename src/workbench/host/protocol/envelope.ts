/** A message from office.js: an invocation, or the wish to (un)register for an event. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message of office.js, or `null` for whatever else is posted to the window. */
export function readRequest(message: string): Request | null {
  try {
    const value = JSON.parse(message) as Partial<Request> | null;
    return value?._messageType === 0 && typeof value._actionName === "string"
      ? (value as Request)
      : null;
  } catch {
    return null;
  }
}

/** The answer to a request, as the string that is posted back. */
export function writeReply(request: Request, data: unknown): string {
  return write(request, data, 0);
}

/** One firing of an event, addressed by the request that registered it. */
export function writeEvent(registration: Request, data: unknown): string {
  return write(registration, data, 1);
}

function write(
  { _actionName, _conversationId, _correlationId }: Request,
  data: unknown,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
