import type { PledgeRow } from "../../schema/rows";
import type { FollowUpSheet, FollowUpSheetRow } from "./followUpSheets";

/** Which pledge each row of a follow-up is about. */
export interface MatchedRows {
  /** A row with its pledge, as a position among the read pledges; `null` where the pledge is gone. */
  readonly rows: readonly { readonly row: FollowUpSheetRow; readonly position: number | null }[];
  /** Pledges that have no row yet, and which of several with their id each is. */
  readonly missing: readonly { readonly position: number; readonly occurrence: number }[];
}

/**
 * Matches rows with pledges by id. Pledges that share an id take the rows with it in their order; a
 * row more, for another scope, is about the last of them.
 *
 * @param positions the pledges that the sheet follows up
 */
export function matchFollowUpRows(
  { rows }: Pick<FollowUpSheet, "rows">,
  pledges: readonly Pick<PledgeRow, "key">[],
  positions: readonly number[],
): MatchedRows {
  const byKey = new Map<string, number[]>();
  for (const position of positions) {
    const key = pledges[position]?.key ?? "";
    const same = byKey.get(key);
    if (same) same.push(position);
    else byKey.set(key, [position]);
  }
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    rows: rows.map((row) => {
      const same = byKey.get(row.key);
      return { row, position: same?.[row.occurrence] ?? same?.at(-1) ?? null };
    }),
    missing: [...byKey].flatMap(([key, same]) =>
      same.flatMap((position, occurrence) =>
        occurrence < (counts.get(key) ?? 0) ? [] : [{ position, occurrence }],
      ),
    ),
  };
}
