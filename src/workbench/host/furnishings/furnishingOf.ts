import type { GridWorkbookSheet } from "../port";
import type { SheetFurnishing } from "./furnishings";

/** The furnishing of a sheet as a workbook describes it; `sheetIdOf` knows the sheets by their names. */
export function furnishingOf(
  source: GridWorkbookSheet,
  sheetIdOf: (name: string) => string | null = () => null,
): Partial<SheetFurnishing> {
  const { frozen, charts = [] } = source;
  return {
    layers: [
      ...(source.looks ?? []),
      ...(source.unlocked ?? []).map((area) => ({ area, look: { isLocked: false } })),
    ],
    conditions: source.conditions ?? [],
    hiddenColumns: source.hiddenColumns ?? [],
    hiddenRows: source.hiddenRows ?? [],
    heights: source.heights ?? {},
    isFiltered: source.isFiltered === true,
    protection: source.isProtected === true ? { password: "", options: {} } : null,
    frozen: frozen ? { r: 0, c: 0, h: frozen.rows, w: frozen.columns } : null,
    charts: charts.flatMap((chart) => {
      const sheetId = sheetIdOf(chart.data.sheet);
      return sheetId === null ? [] : [{ ...chart, data: { sheetId, area: chart.data.area } }];
    }),
    ...source.furnishing,
  };
}
