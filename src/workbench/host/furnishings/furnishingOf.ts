import type { GridWorkbookSheet } from "../port";
import type { SheetFurnishing } from "./furnishings";

/** The furnishing of a sheet as a workbook describes it. */
export function furnishingOf(source: GridWorkbookSheet): Partial<SheetFurnishing> {
  const { frozen } = source;
  return {
    layers: [
      ...(source.looks ?? []),
      ...(source.unlocked ?? []).map((area) => ({ area, look: { isLocked: false } })),
    ],
    conditions: source.conditions ?? [],
    hiddenColumns: source.hiddenColumns ?? [],
    hiddenRows: source.hiddenRows ?? [],
    isFiltered: source.isFiltered === true,
    protection: source.isProtected === true ? { password: "", options: {} } : null,
    frozen: frozen ? { r: 0, c: 0, h: frozen.rows, w: frozen.columns } : null,
  };
}
