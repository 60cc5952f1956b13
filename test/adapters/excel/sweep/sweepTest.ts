import { sweep } from "./sweep";
import { sweptOperations, type SweptOperation } from "./sweptOperations";
import { isWhole } from "./tries";

/** Files that share the sweep, so that they run side by side. */
const shares = 4;

/**
 * Sweeps a share of the operations: each of them in a test of its own, and at the end a line that tells
 * how many operations were tried in how many ways.
 */
export function sweepShare(share: number): void {
  const mine = sweptOperations.filter((_, at) => at % shares === share);
  let tries = 0;

  describe(`whatever goes wrong, share ${String(share + 1)} of ${String(shares)}`, () => {
    afterAll(() => {
      process.stdout.write(
        `Fault sweep ${String(share + 1)}/${String(shares)}: ${String(mine.length)} operations × faults at every request = ${String(tries)} tries\n`,
      );
    });

    it.each(mine.map((operation): [string, SweptOperation] => [operation.name, operation]))(
      "%s: the person is told, nothing hangs, and the workbook is as it was or as was asked",
      async (_, operation) => {
        const swept = await sweep(operation);
        tries += swept.tries;
        expect(swept.wrong).toEqual([]);
        // Each request by more faults than one.
        expect(swept.tries).toBeGreaterThan(2 * swept.requests.length);
      },
      isWhole ? 7_200_000 : 300_000,
    );
  });
}
