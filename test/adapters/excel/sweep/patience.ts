import type { Twin } from "../../../workbench/twin";
import type { HeldTime } from "./heldTime";
import { openPane, type PaneUnderTest } from "./paneUnderTest";
import type { SweptOperation } from "./sweptOperations";

/** Presses what is swept in a pane of its own, and waits until that is over. */
export async function press(
  twin: Twin,
  time: HeldTime,
  operation: SweptOperation,
): Promise<PaneUnderTest> {
  const pane = openPane();
  await finish(twin, time, operation.press(pane));
  return pane;
}

/** Waits for a piece of work; lets time pass where it waits for nothing but time. Throws where it hangs. */
export async function finish(twin: Twin, time: HeldTime, work: Promise<void>): Promise<void> {
  const run = { isOver: false };
  const over = work.finally(() => {
    run.isOver = true;
  });
  over.catch(() => undefined);
  while (!run.isOver) {
    await quiet(twin, time, () => run.isOver);
    if (!isOver(run) && !time.pass()) throw new Error("hangs for ever");
  }
  await over;
}

/** Asked anew each time: it changes while others have their turn. */
const isOver = (run: { readonly isOver: boolean }): boolean => run.isOver;

/** Turns of the event loop in a round, and rounds without a sign of life after which nothing more comes. */
const turns = 8;
const rounds = 4;

/** Waits until nothing has come over the wire and no timer has been set or stopped for a while. */
export async function quiet(twin: Twin, time: HeldTime, isOver = () => false): Promise<void> {
  const life = (): number => twin.requests.length + time.activity();
  let seen = life();
  for (let still = 0; still < rounds && !isOver(); still += 1) {
    for (let turn = 0; turn < turns && !isOver(); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await time.tick();
    if (life() !== seen) still = -1;
    seen = life();
  }
}
