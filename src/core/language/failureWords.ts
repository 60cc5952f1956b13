import type { FailureCode } from "../result/result";

/** A sentence for each failure: what happened and what to do. `{name}` is filled from its facts. */
export type FailureWords = Readonly<Record<FailureCode, string>>;
