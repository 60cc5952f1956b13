import { readReason } from "../reading/readReason";
import type { ReasonCategory } from "../reading/reasons";
import type { Sentence } from "./sentences";

/** Why it came out as it did: the whole sentence, and the category in the words of the sheet's list. */
export interface ReportedReason {
  readonly reason: string;
  readonly category: ReasonCategory;
}

/**
 * The first sentence that gives a reason, `null` where none does.
 *
 * @example reportedReason(sentences("Ej genomförts på grund av pandemin.")) → { category: "Pandemi", … }
 */
export function reportedReason(told: readonly Sentence[]): ReportedReason | null {
  for (const { text } of told) {
    const found = readReason(text);
    if (found) return { reason: text, category: found.category };
  }
  return null;
}
