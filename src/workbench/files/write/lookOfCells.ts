import { wholeSheet } from "../../host/address";
import type { CellLook } from "../../host/furnishings/cellLook";
import type { Layer } from "../../host/furnishings/layers";
import type { Rectangle } from "../../host/rectangle";

/** How a cell looks when all its layers lie over each other. */
export interface MergedLook {
  readonly look: Partial<CellLook>;
  /** A layer over this very part of the sheet has a say, and not only those over whole rows and columns. */
  readonly isOwn: boolean;
}

/** The looks of one row: by column, and the columns whose cells are there for their look alone. */
export interface RowLooks {
  at(c: number): MergedLook;
  readonly ownColumns: readonly (readonly [from: number, to: number])[];
  /** The look of the row as a whole, `null` where nobody has said any. */
  readonly whole: MergedLook | null;
}

const bare: MergedLook = { look: {}, isOwn: false };

/**
 * The looks of a sheet's cells, row by row from the top; asked for a row above, it would answer wrongly.
 *
 * Equal looks are the same object, so that what is worked out for one serves for all.
 */
export function lookOfCells(layers: readonly Layer[]): (r: number) => RowLooks {
  const entries = layers
    .map((layer, order) => ({ ...layer, order, isOwn: isOwn(layer) }))
    .filter(({ look }) => Object.keys(look).some((key) => key !== "validation"));
  const waiting = [...entries].sort((one, other) => one.area.r - other.area.r);
  const merged = new Map<string, MergedLook>();
  const identities = new Map<object, number>();
  let next = 0;
  let active: typeof entries = [];
  let changesAt = 0;
  let current: RowLooks = { at: () => bare, ownColumns: [], whole: null };

  return (r) => {
    if (r < changesAt) return current;
    const kept = active.filter(({ area }) => area.r + area.h > r);
    while (next < waiting.length && (waiting[next]?.area.r ?? 0) <= r) {
      const entry = waiting[next];
      next += 1;
      if (entry && entry.area.r + entry.area.h > r) kept.push(entry);
    }
    active = kept.sort((one, other) => one.order - other.order);
    const ends = active.map(({ area }) => area.r + area.h);
    changesAt = Math.min(waiting[next]?.area.r ?? Infinity, ...ends);
    const layersHere = active;
    const byColumn = new Map<number, MergedLook>();
    current = {
      at: (c) => {
        const found = byColumn.get(c) ?? mergedAt(layersHere, c);
        byColumn.set(c, found);
        return found;
      },
      ownColumns: layersHere
        .filter((layer) => layer.isOwn)
        .map(({ area }) => [area.c, area.c + area.w - 1] as const),
      whole: layersHere.some(({ area }) => isWholeRows(area) && !isWholeColumns(area))
        ? mergedAt(layersHere, wholeSheet.w - 1)
        : null,
    };
    return current;
  };

  function mergedAt(row: typeof entries, c: number): MergedLook {
    const here = row.filter(({ area }) => c >= area.c && c < area.c + area.w);
    if (here.length === 0) return bare;
    const own = here.some((layer) => layer.isOwn);
    const key = `${String(own)}${here.map(({ look }) => identity(look)).join()}`;
    const found = merged.get(key) ?? {
      look: Object.assign({}, ...here.map(({ look }) => look)) as Partial<CellLook>,
      isOwn: own,
    };
    merged.set(key, found);
    return found;
  }

  function identity(look: object): number {
    const found = identities.get(look) ?? identities.size;
    identities.set(look, found);
    return found;
  }
}

/** The row behind the last that a layer of its own touches; layers down to the sheet's end are as good as whole. */
export function lastStyledRow(layers: readonly Layer[]): number {
  return Math.max(
    -1,
    ...layers
      .filter(
        (layer) => isOwn(layer) && Object.keys(layer.look).some((key) => key !== "validation"),
      )
      .map(({ area }) => area.r + area.h - 1),
  );
}

function isOwn({ area }: Layer): boolean {
  return area.h < mostRows && area.w < wholeSheet.w;
}

/** An area with more rows is no place that somebody has laid out cell by cell. */
const mostRows = 200_000;

export function isWholeColumns({ r, h }: Rectangle): boolean {
  return r === 0 && h === wholeSheet.h;
}

export function isWholeRows({ c, w }: Rectangle): boolean {
  return c === 0 && w === wholeSheet.w;
}
