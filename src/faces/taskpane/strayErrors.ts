/** What was thrown, as an error with a message. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/** Frames of office.js alone: not our fault, and nothing the person could report to us. */
const isOfficeAlone = (error: Error): boolean => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /https?:/.test(line));
  return frames.length > 0 && frames.every((line) => /\/(?:office|excel)[^/]*\.js/i.test(line));
};

/**
 * Calls back for errors that nobody caught, ours only; answers with what ends it.
 *
 * Events without an error object are the browser's own notes ("ResizeObserver loop …") or come from
 * scripts of others.
 */
export function onStrayError(listener: (error: Error) => void): () => void {
  const hear = (thrown: unknown): void => {
    if (thrown instanceof Error && !isOfficeAlone(thrown)) listener(thrown);
  };
  const onError = (event: ErrorEvent): void => {
    hear(event.error);
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    hear(event.reason);
  };
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return () => {
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
}
