import { markAt, wordAt, type Annotated } from "./annotate";
import type { Run } from "./noun";
import type { Mark } from "./phrase";

/** "20 eller fler", "20 kontroller som minst". */
export function trailingCue(
  all: Annotated,
  quantity: Run & { readonly noun: Run | null },
  to: number,
): Mark | null {
  const ends = [quantity.end, quantity.noun?.end ?? quantity.end];
  for (const end of ends) {
    const mark = markAt(all, end, "floor") ?? markAt(all, end, "ceiling");
    const word = wordAt(all, end);
    if (mark && mark.end <= to && (word === "eller" || word === "som")) return mark;
  }
  return null;
}
