import type { WorldChange } from "./worldChange";

/**
 * A way for a request to go wrong.
 * - `{ hostError: 5004 }`: the host refuses the whole request (5004 a cell is being edited, 5012 session
 *   lost, 5102 too much activity, 5103 and 5104 request or answer too large, 7000 no permission).
 * - `{ code: "AccessDenied" }`: the batch runs into a Rich API error at its first action.
 * - `{ afterActions: 12, code: "GeneralException" }`: twelve actions of the batch are done and stay done,
 *   the next one is the error. A batch with fewer actions is done whole.
 * - `{ lost: true }`: the batch is done, but the answer never reaches the add-in, which is told that the
 *   session was lost (5012) or what `hostError` says.
 * - `{ late: 5000 }`: the batch is done at once, and answered so many milliseconds later.
 * - `{ meanwhile: { edit: "Löften!B2", value: 3 } }`: somebody does something just before the request.
 * - `"silence"`: nothing is done and no answer ever comes.
 * - `"doneInSilence"`: the batch is done, and no answer ever comes.
 */
export type Fault =
  | { readonly hostError: number }
  | Spoiled
  | BrokenOff
  | { readonly lost: true; readonly hostError?: number }
  | { readonly late: number }
  | { readonly meanwhile: WorldChange }
  | "silence"
  | "doneInSilence";

/** A Rich API error at the first action. */
export interface Spoiled {
  readonly code: string;
  readonly message?: string;
}

/** Where a batch is broken off, and with what error. */
export interface BrokenOff {
  readonly afterActions: number;
  readonly code: string;
  readonly message?: string;
}
