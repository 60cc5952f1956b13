/** Excel has this long for the answer to one request, in milliseconds. A full request takes it a few seconds. */
export const answerWithin = 60_000;

/** Excel has kept silent: nobody knows whether the request was carried out. */
export class NoAnswerError extends Error {
  constructor(readonly seconds: number) {
    super(`no answer within ${String(seconds)} seconds`);
  }
}

/**
 * Sends what has been queued and waits for the answer, but not for ever. The only way to Excel: a
 * conversation that has been given up ends here, so that an answer that comes too late sets nothing going.
 *
 * Rejects with {@link NoAnswerError} after `answerWithin`, and with what office.js rejects with.
 *
 * @example await synced(context);
 */
export function synced(context: Excel.RequestContext): Promise<void> {
  return within(answerWithin, context.sync());
}

/** Waits for an answer so many milliseconds. */
export function within<T>(wait: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      reject(new NoAnswerError(wait / 1000));
    }, wait);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(giveUp);
    });
  });
}
