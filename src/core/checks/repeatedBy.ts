/**
 * The groups of two and more items that share a key, in order of appearance.
 *
 * @example repeatedBy(["a", "b", "A"], (item) => item.toLowerCase()) → [["a", "A"]]
 */
export function repeatedBy<Item extends object | string>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly Item[])[] {
  // Nearly every key is alone, and a list is made only for those that are not.
  const firsts = new Map<string, Item>();
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, item);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [first, item]);
  }
  return [...groups.values()];
}
