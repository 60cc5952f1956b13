import { wholeSheet } from "../../host/address";
import type { CellLook } from "../../host/furnishings/cellLook";
import { plainLook } from "../../host/furnishings/cellLook";
import type { Layer } from "../../host/furnishings/layers";
import type { Rectangle } from "../../host/rectangle";
import type { FileStyles } from "./readStyles";

/**
 * What every cell of a file looks like that says nothing of itself: the first style, as far as it is other
 * than plain. Programs differ in font and size here.
 */
export function plainStyles({ cells }: FileStyles): readonly Layer[] {
  const look = differing(cells[0].look, plainLook);
  return Object.keys(look).length === 0 ? [] : [{ area: wholeSheet, look }];
}

/**
 * The look of cells with one of the file's styles.
 *
 * @param isWhole everything is said, as it lies over other looks; otherwise only what differs from the first
 */
export function styleLayer(
  { cells }: FileStyles,
  style: number,
  area: Rectangle,
  isWhole: boolean,
): Layer {
  const [first] = cells;
  const { look } = cells[style] ?? first;
  return { area, look: isWhole ? look : differing(look, first.look) };
}

type Look = Partial<CellLook>;

/** Cells of one style share one object: a sheet has many thousand of them. */
const known = new WeakMap<object, Look>();

function differing(look: Omit<CellLook, "validation">, from: Omit<CellLook, "validation">): Look {
  const found = known.get(look);
  if (found) return found;
  const made: Look = Object.fromEntries(
    Object.entries(look).filter(([key, value]) => Reflect.get(from, key) !== value),
  );
  known.set(look, made);
  return made;
}
