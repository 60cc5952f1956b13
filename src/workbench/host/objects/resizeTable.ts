import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { GridPort, GridTable } from "../port";
import { intersection } from "../rectangles";
import { RichApiError } from "../richApiError";
import { tableHeadings } from "./tableHeadings";

/**
 * Gives a table another area. The headings must stay in their row and the areas must overlap; cells are
 * neither moved nor cleared. A table that shows totals is not resized: whether Excel would is not known.
 */
export function resizeTable(port: GridPort, table: GridTable, { sheetId, area }: Place): void {
  requireUnprotected(port, table.sheetId);
  const isPossible =
    sheetId === table.sheetId &&
    area.r === table.area.r &&
    area.h > 1 &&
    intersection(area, table.area) !== null;
  if (!isPossible) throw new RichApiError("InvalidArgument");
  if (table.hasTotals) throw new RichApiError("UnsupportedOperation");
  const others = [
    ...port.merged(sheetId),
    ...port
      .tables()
      .filter((other) => other.sheetId === sheetId && other.id !== table.id)
      .map((other) => other.area),
  ];
  if (others.some((other) => intersection(other, area)))
    throw new RichApiError("MergedRangeConflict");
  if (area.c !== table.area.c || area.w !== table.area.w) {
    const headings = { ...area, h: 1 };
    port.writeCells(sheetId, headings, [
      tableHeadings(port.readValues(sheetId, headings)[0] ?? []),
    ]);
  }
  port.changeTable(table.id, { area });
}
