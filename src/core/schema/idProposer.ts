import { foldId } from "./foldId";

/**
 * Proposes ids year by year, such as 2021-01, past those that are taken.
 *
 * @param keys the taken ids, as ids are compared
 * @example idProposer(["2021-01"])(2021) → "2021-02"
 */
export function idProposer(keys: readonly string[]): (year: number | null) => string {
  const taken = new Set(keys);
  const counts = new Map<number | null, number>();
  return (year) => {
    for (;;) {
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      const number = String(count).padStart(2, "0");
      const id = year === null ? `L-${number}` : `${String(year)}-${number}`;
      if (!taken.has(foldId(id))) return id;
    }
  };
}
