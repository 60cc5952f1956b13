/** A record without some of its entries: `withoutKeys({ a: 1, b: 2 }, ["a"])` → `{ b: 2 }`. */
export function withoutKeys<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
