import type { Finding } from "../findings/finding";

/**
 * Looks at every item once and collects what is found. Nearly all items are fine, so they cost nothing
 * but the look: that matters where tens of thousands meet every check.
 *
 * @param find gives a finding, several, or `null` where all is well
 * @example findEach(pledges, ({ row }) => (isFine(row) ? null : makeFinding(…)))
 */
export function findEach<Item>(
  items: readonly Item[],
  find: (item: Item) => Finding | readonly Finding[] | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const item of items) {
    const found = find(item);
    if (found === null) continue;
    if (isSeveral(found)) findings.push(...found);
    else findings.push(found);
  }
  return findings;
}

const isSeveral = (found: Finding | readonly Finding[]): found is readonly Finding[] =>
  Array.isArray(found);
