/**
 * The groups of two and more items that share a key, in order of appearance.
 *
 * @example repeatedBy(["a", "b", "A"], (item) => item.toLowerCase()) → [["a", "A"]]
 */
export function repeatedBy<Item extends object | string>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly Item[])[] {
  // Nearly every key is alone: items are looked at again only where some are not.
  const seen = new Set<string>();
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const count = seen.size;
    if (seen.add(key).size === count) groups.set(key, []);
  }
  if (groups.size === 0) return [];
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.get(key)?.push(item);
  }
  return [...groups.values()];
}
