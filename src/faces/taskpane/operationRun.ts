import { editingHintAfter, noAnswerAfter } from "./checkDesk";
import type { OperationState } from "./operationState";
import type { Operations } from "./operations";
import type { PaneHost } from "./paneHost";
import type { RunHint } from "./paneState";
import { asError } from "./strayErrors";

/** The state of a desk, and the one way to change it. */
export interface StateHolder {
  readonly state: () => OperationState;
  readonly change: (next: Partial<OperationState>) => void;
}

type Step = "reading" | "writing";
type Piece = (operations: Operations) => Promise<void>;

/** Does one piece of work with the operations; tells that it goes on, and what went wrong. */
export interface Work {
  (step: Step, piece: Piece): Promise<void>;
  /** The same, after what is going on: for what a person does once, such as dropping a file. */
  next(step: Step, piece: Piece): Promise<void>;
  /** Does the latest piece once more. */
  again(): Promise<void>;
}

/**
 * Makes the desk's way of working: one piece at a time, with a word to the person where Excel keeps
 * silent. A second order while one is going on is not taken, unless it may wait.
 */
export function workOn(host: PaneHost, { state, change }: StateHolder): Work {
  const hintAfter = (wait: number, hint: RunHint): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      const { busy } = state();
      if (busy) change({ busy: { ...busy, hint } });
    }, wait);

  let latest: () => Promise<void> = () => Promise.resolve();
  let going = Promise.resolve();

  const work = (step: Step, piece: Piece): Promise<void> => {
    if (state().busy !== null) return Promise.resolve();
    latest = () => work(step, piece);
    going = run(step, piece);
    return going;
  };

  const next = async (step: Step, piece: Piece): Promise<void> => {
    // Of several that wait, one begins and the others wait for it in turn.
    while (state().busy !== null) await going;
    await work(step, piece);
  };

  async function run(step: Step, piece: Piece): Promise<void> {
    change({ busy: { step, hint: null }, trouble: null, news: null });
    const hints = [
      hintAfter(editingHintAfter, "finishEditing"),
      hintAfter(noAnswerAfter, "noAnswer"),
    ];
    try {
      await host.whenReady();
      await piece(await host.loadOperations());
    } catch (error) {
      change({ bug: asError(error) });
    } finally {
      hints.forEach(clearTimeout);
      change({ busy: null });
    }
  }

  return Object.assign(work, { next, again: () => latest() });
}
