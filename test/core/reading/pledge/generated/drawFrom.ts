/** A source of chance that gives the same for the same seed. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** True in so many of a hundred draws. */
  readonly happens: (percent: number) => boolean;
}

/**
 * Draws from a seed, by a linear congruential generator whose low bits are thrown away.
 *
 * @example drawFrom(1).between(1, 6) === drawFrom(1).between(1, 6) → true
 */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(fraction() * (high - low + 1));
  return {
    between,
    one: (of) => of[between(0, of.length - 1)]!,
    happens: (percent) => fraction() * 100 < percent,
  };
}
