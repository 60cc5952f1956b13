/** One line of the table: what was measured, against what, and how large it may be. */
export interface Ratio {
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  readonly bound: number;
}

/** Something to time: runs once and may be asynchronous. */
export type Work = () => unknown;

/**
 * Times two works in turns and gives the ratio of their medians, so that a busy machine weighs on both.
 *
 * @example await ratioOf(() => slow(), () => fast(), 7) → 2.1
 */
export async function ratioOf(work: Work, against: Work, rounds: number): Promise<number> {
  const times: [number[], number[]] = [[], []];
  // The first round warms up the compiler and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [side, job] of [work, against].entries()) {
      const time = await timeOf(job);
      if (round > 0) times[side]?.push(time);
    }
  }
  return median(times[0]) / median(times[1]);
}

async function timeOf(work: Work): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of some numbers: `median([3, 1, 2]) → 2`. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
