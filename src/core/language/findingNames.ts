import type { FindingCode } from "../findings/finding";

/** A short name for each kind of finding, to group them under. */
export type FindingNames = Readonly<Record<FindingCode, string>>;
