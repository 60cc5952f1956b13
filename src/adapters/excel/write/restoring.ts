import type { Step } from "./step";

/** What is read of one entry, and what then takes it back. */
export interface Restoring {
  readonly reading: readonly Step[];
  /** Asked when everything has been read. */
  readonly writing: () => readonly Step[];
}
