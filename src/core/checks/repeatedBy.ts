/**
 * The groups of two and more items that share a key, in order of appearance.
 *
 * @example repeatedBy(["a", "b", "A"], (item) => item.toLowerCase()) → [["a", "A"]]
 */
export function repeatedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
