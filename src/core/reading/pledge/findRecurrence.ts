import { markAt, type Annotated } from "./annotate";
import { recurrences, type Recurrence } from "./proposal";
import type { Run } from "./noun";

/** A recurrence and the words that tell it. */
export interface FoundRecurrence extends Run {
  readonly per: Recurrence;
}

/** The first recurrence among tokens, or `null`: "per termin", "varje vecka". */
export function findRecurrence(all: Annotated, from: number, to: number): FoundRecurrence | null {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, "recurrence");
    const per = recurrences.find((one) => one === mark?.detail);
    if (mark && per && mark.end <= to) return { per, at, end: mark.end };
  }
  return null;
}
