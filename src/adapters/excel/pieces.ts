import type { Area } from "../../core/sheet/sheet";

/** A used range that is to be read. */
export interface UsedArea extends Area {
  readonly sheet: string;
}

/** Rows of one used range, read in one request: `from` and `count` are relative to the range. */
export interface Piece {
  readonly used: UsedArea;
  readonly from: number;
  readonly count: number;
}

/** Excel on the web refuses answers above 5 MB; this leaves room for the envelope. */
const answerBytes = 4_300_000;

/**
 * Takes as many rows as fit into one answer off a list of what is still to be read.
 *
 * At least one row is taken, so reading always comes to an end.
 *
 * @param bytesPerCell what cells have weighed so far
 * @example takePieces([{ used, from: 0, count: 90 }], 50) → { taken: [all 90 rows], rest: [] }
 */
export function takePieces(
  waiting: readonly Piece[],
  bytesPerCell: number,
): { readonly taken: readonly Piece[]; readonly rest: readonly Piece[] } {
  const taken: Piece[] = [];
  let room = Math.max(1, Math.floor(answerBytes / bytesPerCell));
  for (const [position, piece] of waiting.entries()) {
    const rows = Math.floor(room / piece.used.width);
    if (rows >= piece.count) {
      taken.push(piece);
      room -= piece.count * piece.used.width;
      continue;
    }
    const count = taken.length === 0 ? Math.max(1, rows) : rows;
    const left = { ...piece, from: piece.from + count, count: piece.count - count };
    if (count > 0) taken.push({ ...piece, count });
    const rest = [...(left.count > 0 ? [left] : []), ...waiting.slice(position + 1)];
    return { taken, rest };
  }
  return { taken, rest: [] };
}
