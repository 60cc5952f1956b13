import type { BrokenOff, Fault } from "./fault";
import { batchError } from "./faults";
import type { World, WorldChange } from "./worldChange";

/** What comes of a request: an answer, a number of refusal, or nothing ever. `error` is what is recorded. */
export type Outcome = { readonly error?: string } & (
  { readonly answer: string } | { readonly refusal: number } | { readonly isSilent: true }
);

/** What the request itself comes to, where no fault hits it. */
export type Done =
  { readonly refusal: number } | { readonly answer: string; readonly error?: string };

const sessionLost = 5_012;

/**
 * Carries a request out as far as its faults let it: what others do comes first, and then at most one fault
 * of its own.
 *
 * @param act does what was asked; up to an action where it is told to break off
 */
export function underFault(
  faults: readonly Fault[],
  world: World,
  act: (brokenOff?: BrokenOff) => Promise<Done>,
): Promise<Outcome> {
  for (const fault of faults) if (isOfOthers(fault)) world.change(fault.meanwhile);
  return underOne(
    faults.find((fault) => !isOfOthers(fault)),
    act,
  );
}

async function underOne(
  fault: Fault | undefined,
  act: (brokenOff?: BrokenOff) => Promise<Done>,
): Promise<Outcome> {
  if (fault === undefined || isOfOthers(fault)) return told(await act());
  if (fault === "silence") return { isSilent: true, error: "silence" };
  if (fault === "doneInSilence") {
    await act();
    return { isSilent: true, error: "silence" };
  }
  if ("late" in fault) {
    const done = await act();
    await new Promise((resolve) => setTimeout(resolve, fault.late));
    return told(done);
  }
  if ("lost" in fault) {
    await act();
    return told({ refusal: fault.hostError ?? sessionLost });
  }
  if ("hostError" in fault) return told({ refusal: fault.hostError });
  if ("afterActions" in fault) return told(await act(fault));
  const error = batchError(fault.code, fault.message ?? fault.code, 0);
  const answer = JSON.stringify({ Results: [], TraceIds: [], Error: error });
  return { answer, error: fault.code };
}

const isOfOthers = (fault: Fault): fault is { readonly meanwhile: WorldChange } =>
  typeof fault === "object" && "meanwhile" in fault;

const told = (done: Done): Outcome =>
  "refusal" in done ? { ...done, error: String(done.refusal) } : done;
