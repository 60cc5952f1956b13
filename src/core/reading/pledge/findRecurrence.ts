import { markAt, type Annotated } from "./annotate";
import { recurrences, type Recurrence } from "./proposal";
import type { Run } from "./noun";

/** A recurrence and the words that tell it. */
export interface FoundRecurrence extends Run {
  readonly per: Recurrence;
  /** How often in one: 0.5 for "varannan vecka". */
  readonly times: number;
}

/** The first recurrence among tokens, or `null`: "per termin", "varje vecka". */
export function findRecurrence(all: Annotated, from: number, to: number): FoundRecurrence | null {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, "recurrence");
    if (!mark || mark.end > to) continue;
    const [name, other] = String(mark.detail).split("/");
    const per = recurrences.find((one) => one === name);
    if (per) return { per, times: other === undefined ? 1 : 1 / Number(other), at, end: mark.end };
  }
  return null;
}
