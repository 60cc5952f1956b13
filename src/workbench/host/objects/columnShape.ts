import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { GridPort } from "../port";
import { RichApiError } from "../richApiError";

/** Width of a column that nobody has touched, in the unit of Excel's API. */
const usualWidth = 48;
/** Height of a row that nobody has touched, in points. */
const usualHeight = 15;
/** Whole columns have a million rows; heights are set as far down as somebody is likely to look. */
const mostRows = 10_000;

/** The columns and rows that a range runs through: how wide they are and whether they are hidden. */
export function columnShape(port: GridPort, { sheetId, area }: Place) {
  const { furnishings } = port;
  const columns = Array.from({ length: area.w }, (_, column) => area.c + column);
  const sheet = () => furnishings.sheet(sheetId);
  const setWidths = (widths: Readonly<Record<number, number>>) => {
    requireUnprotected(port, sheetId, "allowFormatColumns");
    furnishings.change(sheetId, { widths });
  };
  const setHeights = (heights: Readonly<Record<number, number>>) => {
    requireUnprotected(port, sheetId, "allowFormatRows");
    furnishings.change(sheetId, { heights });
  };
  return {
    width: () => {
      const widths = new Set(columns.map((column) => sheet().widths[column] ?? usualWidth));
      return widths.size === 1 ? [...widths][0] : null;
    },
    setWidth: (value: unknown) => {
      if (typeof value !== "number" || value < 0) throw new RichApiError("InvalidArgument");
      setWidths({
        ...sheet().widths,
        ...Object.fromEntries(columns.map((column) => [column, value])),
      });
    },
    /** What fits is not measured: the columns get their usual width. */
    autofit: () => {
      const fitted = new Set(columns.map(String));
      setWidths(
        Object.fromEntries(
          Object.entries(sheet().widths).filter(([column]) => !fitted.has(column)),
        ),
      );
    },
    height: () => {
      const { r, h } = area;
      const set = Object.entries(sheet().heights).filter(
        ([row]) => Number(row) >= r && Number(row) < r + h,
      );
      const heights = new Set(set.map(([, height]) => height));
      if (set.length < h) heights.add(usualHeight);
      return heights.size === 1 ? [...heights][0] : null;
    },
    setHeight: (value: unknown) => {
      // Excel's highest row.
      if (typeof value !== "number" || value < 0 || value > 409.5)
        throw new RichApiError("InvalidArgument");
      const rows = rowsOf({ ...area, h: Math.min(area.h, mostRows) });
      setHeights({ ...sheet().heights, ...Object.fromEntries(rows.map((row) => [row, value])) });
    },
    /** Rows fit themselves to their content unless somebody gives them a height. */
    autofitRows: () => {
      const { r, h } = area;
      setHeights(
        Object.fromEntries(
          Object.entries(sheet().heights).filter(
            ([row]) => Number(row) < r || Number(row) >= r + h,
          ),
        ),
      );
    },
    areColumnsHidden: () => shared(columns, sheet().hiddenColumns),
    hideColumns: (isHidden: unknown) => {
      requireUnprotected(port, sheetId, "allowFormatColumns");
      furnishings.change(sheetId, {
        hiddenColumns: changed(sheet().hiddenColumns, columns, isHidden === true),
      });
    },
    areRowsHidden: () => shared(rowsOf(area), sheet().hiddenRows),
    hideRows: (isHidden: unknown) => {
      requireUnprotected(port, sheetId, "allowFormatRows");
      furnishings.change(sheetId, {
        hiddenRows: changed(sheet().hiddenRows, rowsOf(area), isHidden === true),
      });
    },
  };
}

function rowsOf({ r, h }: Place["area"]): readonly number[] {
  return Array.from({ length: h }, (_, row) => r + row);
}

/** True or false where all agree, else `null`. */
function shared(lines: readonly number[], hidden: readonly number[]): boolean | null {
  const set = new Set(hidden);
  const count = lines.filter((line) => set.has(line)).length;
  if (count === 0) return false;
  return count === lines.length ? true : null;
}

function changed(
  hidden: readonly number[],
  lines: readonly number[],
  isHidden: boolean,
): readonly number[] {
  const set = new Set(hidden);
  for (const line of lines) {
    if (isHidden) set.add(line);
    else set.delete(line);
  }
  return [...set].sort((a, b) => a - b);
}
