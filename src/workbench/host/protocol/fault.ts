/**
 * A way for a batch to go wrong.
 * - `{ hostError: 5004 }`: the host refuses the whole request (5004 a cell is being edited, 5012 session
 *   lost, 5102 too much activity, 5103 and 5104 request or answer too large, 7000 no permission).
 * - `{ code: "AccessDenied" }`: the batch runs into a Rich API error at its first action.
 * - `"silence"`: no answer ever comes.
 */
export type Fault =
  { readonly hostError: number } | { readonly code: string; readonly message?: string } | "silence";
