/**
 * Measures by row or column after some runs of them were measured anew; those with `null` have none any more.
 *
 * @example withLines({ 0: 10, 1: 20 }, [[1, 2]], (line) => (line === 1 ? null : 30)) // { 0: 10, 2: 30 }
 */
export function withLines(
  before: Readonly<Record<number, number>>,
  runs: readonly (readonly [first: number, last: number])[],
  measure: (line: number) => number | null,
): Readonly<Record<number, number>> {
  const lines = new Map(Object.entries(before).map(([line, size]) => [Number(line), size]));
  for (const [first, last] of runs)
    for (let line = first; line <= last; line += 1) {
      const size = measure(line);
      if (size === null) lines.delete(line);
      else lines.set(line, size);
    }
  return Object.fromEntries(lines);
}
