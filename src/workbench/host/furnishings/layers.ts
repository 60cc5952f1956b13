import type { Rectangle } from "../rectangle";
import { intersection, isInside, moved, subtract } from "../rectangles";
import type { CellLook } from "./cellLook";
import { plainLook } from "./cellLook";

/** A look laid over an area; later layers go over earlier ones. */
export interface Layer {
  readonly area: Rectangle;
  readonly look: Partial<CellLook>;
}

/** Layers with one more on top; layers that it hides altogether are dropped. */
export function paint(
  layers: readonly Layer[],
  area: Rectangle,
  look: Partial<CellLook>,
): readonly Layer[] {
  const isHidden = (layer: Layer): boolean =>
    isInside(layer.area, area) && Object.keys(layer.look).every((key) => key in look);
  return [...layers.filter((layer) => !isHidden(layer)), { area, look }];
}

/**
 * The different values that a property has within an area, in no order.
 *
 * @example valuesIn([{ area: A1, look: { bold: true } }], A1B1, "bold") // [true, false]
 */
export function valuesIn<K extends keyof CellLook>(
  layers: readonly Layer[],
  area: Rectangle,
  property: K,
): readonly CellLook[K][] {
  const found = new Set<CellLook[K]>();
  let open: readonly Rectangle[] = [area];
  for (const { area: painted, look } of [...layers].reverse()) {
    const value = look[property];
    if (value === undefined) continue;
    if (open.some((part) => intersection(part, painted))) found.add(value);
    open = open.flatMap((part) => subtract(part, painted));
    if (open.length === 0) break;
  }
  if (open.length > 0) found.add(plainLook[property]);
  return [...found];
}

/** Takes all looks off an area. */
export function cleared(layers: readonly Layer[], area: Rectangle): readonly Layer[] {
  return layers.flatMap((layer) =>
    subtract(layer.area, area).map((part) => ({ ...layer, area: part })),
  );
}

/** Cells that move: what lies in `from` goes along by rows and columns, what lay where they land is gone. */
export interface Move {
  readonly from: Rectangle;
  readonly rows: number;
  readonly columns: number;
}

/** The pieces of an area after cells have moved. */
export function movedAreas(area: Rectangle, { from, rows, columns }: Move): readonly Rectangle[] {
  const carried = intersection(area, from);
  const stayed = subtract(area, from).flatMap((part) => subtract(part, moved(from, rows, columns)));
  return carried ? [...stayed, moved(carried, rows, columns)] : stayed;
}

/** Layers after cells have moved. */
export function movedLayers(layers: readonly Layer[], move: Move): readonly Layer[] {
  return layers.flatMap((layer) =>
    movedAreas(layer.area, move).map((area) => ({ ...layer, area })),
  );
}
