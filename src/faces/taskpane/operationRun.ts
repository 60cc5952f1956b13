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

/** Does one piece of work with the operations; tells that it goes on, and what went wrong. */
export interface Work {
  (step: "reading" | "writing", piece: (operations: Operations) => Promise<void>): Promise<void>;
  /** Does the latest piece once more. */
  again(): Promise<void>;
}

/**
 * Makes the desk's way of working: one piece at a time, with a word to the person where Excel keeps
 * silent. A second order while one is going on is not taken.
 */
export function workOn(host: PaneHost, { state, change }: StateHolder): Work {
  const hintAfter = (wait: number, hint: RunHint): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      const { busy } = state();
      if (busy) change({ busy: { ...busy, hint } });
    }, wait);

  let latest: () => Promise<void> = () => Promise.resolve();

  const work = async (
    step: "reading" | "writing",
    piece: (operations: Operations) => Promise<void>,
  ): Promise<void> => {
    if (state().busy !== null) return;
    latest = () => work(step, piece);
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
  };
  return Object.assign(work, { again: () => latest() });
}
