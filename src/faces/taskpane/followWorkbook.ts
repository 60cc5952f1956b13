import { settleTime } from "./checkDesk";
import type { PaneHost } from "./paneHost";

/** Where looking takes longer than this, in milliseconds, changes are no longer followed. */
const tooSlowToFollow = 3000;

/**
 * Looks whenever the workbook has changed and nothing more has changed for a while; answers with what
 * ends it. A workbook that is slow to read is left in peace: what is ordered is read anew in any case.
 */
export function followWorkbook(
  host: Pick<PaneHost, "onWorkbookChanged">,
  look: () => Promise<void>,
): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  const end = host.onWorkbookChanged(changed);

  function changed(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (isLooking) changed();
      else void lookOnce();
    }, settleTime);
  }

  async function lookOnce(): Promise<void> {
    isLooking = true;
    const started = performance.now();
    await look();
    isLooking = false;
    if (performance.now() - started > tooSlowToFollow) end();
  }

  return () => {
    clearTimeout(settling);
    end();
  };
}
