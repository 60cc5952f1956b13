import { wholeSheet } from "../../host/address";
import type { Layer } from "../../host/furnishings/layers";
import { widthInPoints } from "../shared/columnWidth";
import { childOf, childrenOf, isOn, type XmlNode } from "../xml/xmlNode";
import type { FileStyles } from "./readStyles";
import { styleLayer } from "./styleLayers";

/** What a sheet says of its columns. */
export interface SheetColumns {
  /** In points, by zero-based column. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly looks: readonly Layer[];
}

/** Columns that the grid can hold without content; what files say of those beyond is kept, not shown. */
const mostColumns = 200;

/** Reads the columns of a sheet. A file may say something of all 16 384 at once. */
export function readColumns(root: XmlNode, styles: FileStyles): SheetColumns {
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const looks: Layer[] = [];
  for (const column of childrenOf(childOf(root, "cols"), "col")) {
    const { min, max, width, style } = column.attributes;
    const first = Number(min) - 1;
    const last = Math.min(Number(max), wholeSheet.w) - 1;
    for (let c = first; c <= Math.min(last, mostColumns - 1); c += 1) {
      if (width !== undefined && !isOn(column, "hidden")) widths[c] = widthInPoints(Number(width));
      if (isOn(column, "hidden")) hiddenColumns.push(c);
    }
    if (style !== undefined && Number(style) !== 0 && last >= first)
      looks.push(
        styleLayer(styles, Number(style), { ...wholeSheet, c: first, w: last - first + 1 }, true),
      );
  }
  return { widths, hiddenColumns, looks };
}
