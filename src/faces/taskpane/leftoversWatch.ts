import type { OperationState } from "./operationState";
import type { PaneHost } from "./paneHost";

/** Looks for what an interrupted run left, and once more where one may still go on. */
export interface LeftoversWatch {
  readonly look: () => Promise<void>;
  readonly end: () => void;
}

/**
 * Watches over leftovers for a desk. Nobody has asked for this, so what Excel refuses here is no news.
 *
 * @param change is told of leftovers that can be offered for removal
 */
export function watchLeftovers(
  host: PaneHost,
  change: (next: Partial<OperationState>) => void,
): LeftoversWatch {
  let lookingAgain: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const found = await host.findLeftovers();
    if (!found.ok) return;
    const { sheets, hasPendingWrites, isUnfinished, againIn } = found.value;
    if (sheets.length > 0 || hasPendingWrites || isUnfinished) change({ leftovers: found.value });
    else if (againIn !== undefined) {
      // A run that may still go on, here or at a colleague's, is looked at again when it must be over.
      lookingAgain = setTimeout(() => {
        void look().catch(() => undefined);
      }, againIn);
    }
  };
  return {
    look,
    end: () => {
      clearTimeout(lookingAgain);
    },
  };
}
