/**
 * Names one run of ours, so that its marks are told from those of a colleague who works at the same time.
 * Begins with the time in milliseconds, by which an old run is told from one that may still go on.
 *
 * @example newRun() → "1790000000000-k3x9q2"
 */
export const newRun = (): string =>
  `${String(Date.now())}-${Math.random().toString(36).slice(2, 8)}`;
