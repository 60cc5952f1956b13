import type { GridPort, GridTable, Rectangle } from "../port";
import { RichApiError } from "../richApiError";

/** A table as it stands at this moment, and its parts. */
export interface TableNow {
  readonly table: GridTable;
  readonly headings: Rectangle;
  /** At least one row, as in Excel. */
  readonly body: Rectangle;
  readonly totals: Rectangle | null;
}

/** Looks a table up by its identifier: earlier actions of a batch may have changed it. */
export function tableNow(port: GridPort, tableId: string): TableNow {
  const table = port.tables().find(({ id }) => id === tableId);
  if (!table) throw new RichApiError("ItemNotFound");
  const { area, hasTotals } = table;
  const last = area.r + area.h - 1;
  return {
    table,
    headings: { ...area, h: 1 },
    body: { ...area, r: area.r + 1, h: Math.max(1, area.h - 1 - Number(hasTotals)) },
    totals: hasTotals ? { ...area, r: last, h: 1 } : null,
  };
}
