import type { Step } from "./step";
import { synced } from "../synced";

/** Excel on the web refuses requests above 5 MB; this leaves room for what office.js adds. */
const requestBytes = 3_900_000;

/** Cuts steps into requests, each as full as Excel takes; a step that is too heavy goes alone. */
export function cutIntoRequests(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const one of steps) {
    const last = requests.at(-1);
    if (!last || one.bytes > room) {
      requests.push([one]);
      room = requestBytes - one.bytes;
    } else {
      last.push(one);
      room -= one.bytes;
    }
  }
  return requests;
}

/**
 * Carries out steps in their order, as many per request as Excel takes. Excel calculates
 * when a request is done, not after each of its writes.
 *
 * @param progress hears the share of the bytes that has gone, and says whether to go on; asked between requests
 * @returns false where `progress` stopped it
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress?: (share: number) => Promise<boolean>,
): Promise<boolean> {
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let gone = 0;
  for (const request of cutIntoRequests(steps)) {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    for (const one of request) {
      one.act();
      gone += one.bytes;
    }
    await synced(context); // One request for each 4 MB: its size is Excel's limit.
    if (progress && !(await progress(gone / total))) return false;
  }
  return true;
}
