import type { AnswerRow, OwnAnswerRow } from "./collectRows";

/** A row of this workbook and the row of the returned copy that answers it. */
export interface AnswerPair {
  readonly mine: OwnAnswerRow;
  readonly theirs: AnswerRow;
}

/**
 * Finds the row that each returned row answers: the same pledge and period, and where there are
 * several of those, the same scope first and then the order they stand in.
 *
 * @returns the pairs, in the order of the returned copy, and the returned rows that fit none
 */
export function matchAnswers(
  mine: readonly OwnAnswerRow[],
  theirs: readonly AnswerRow[],
): { readonly pairs: readonly AnswerPair[]; readonly unmatched: readonly AnswerRow[] } {
  const own = rowsByKey(mine);
  const partners = new Map<AnswerRow, OwnAnswerRow>();
  for (const [key, returned] of rowsByKey(theirs)) {
    const free = new Set(own.get(key) ?? []);
    const take = (row: AnswerRow, fits: (candidate: AnswerRow) => boolean): void => {
      const found = [...free].find(fits);
      if (!found || partners.has(row)) return;
      partners.set(row, found);
      free.delete(found);
    };
    const isAlone = free.size === 1 && returned.length === 1;
    for (const row of isAlone ? [] : returned) {
      take(row, ({ scope }) => row.scope !== null && scope === row.scope);
    }
    for (const row of returned) {
      // Of several rows, one of another scope is another row.
      take(row, ({ scope }) => isAlone || scope === null || row.scope === null);
    }
  }
  return {
    pairs: theirs.flatMap((row) => {
      const partner = partners.get(row);
      return partner ? [{ mine: partner, theirs: row }] : [];
    }),
    unmatched: theirs.filter((row) => !partners.has(row)),
  };
}

function rowsByKey<Row extends AnswerRow>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const same = byKey.get(row.key);
    if (same) same.push(row);
    else byKey.set(row.key, [row]);
  }
  return byKey;
}
