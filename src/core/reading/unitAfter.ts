import { wordAt } from "./context";
import type { Part } from "./parting";
import { wordSet } from "./words";

/** Words after a figure that begin something else than what is counted. */
const notUnits = wordSet(
  "i på av för med under jämfört och har är vid till från inom mot som per om utanför totalt hittills tillsammans gjordes hölls anordnades sedan den det de samt men eller utöver ungefär ca cirka varav gjorda utförda genomförda av under",
);
const adjectives = wordSet(
  "nya stora små olika extra särskilda riktade gemensamma digitala fysiska",
);

/**
 * The word counted after a figure, "st" for pieces, or `null`: the noun of "två stora träffar".
 *
 * @example unitAfter(partsOf("5 stycken särskilda kontroller"), 1) → "st"
 */
export function unitAfter(parts: readonly Part[], at: number): string | null {
  if ((parts[at - 1]?.after ?? "") !== "") return null;
  const word = wordAt(parts, at);
  if (/^(?:st|stk|styck|stycken)$/.test(word)) return "st";
  if (adjectives.has(word) && (parts[at]?.after ?? "") === "") return unitAfter(parts, at + 1);
  const isUnit = /^[a-zåäöé][a-zåäöé/-]*$/.test(word) && !notUnits.has(word);
  return isUnit && !/(?:des|ts)$/.test(word) && (parts[at]?.before ?? "") === "" ? word : null;
}
