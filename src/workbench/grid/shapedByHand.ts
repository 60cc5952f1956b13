import type { IRange, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { SheetFurnishing } from "../host/furnishings/furnishings";
import { withLines } from "./withLines";

type Shape = Pick<SheetFurnishing, "widths" | "heights">;

const pointsPerPixel = 3 / 4;

/** What Univer's commands about widths and heights have in common. */
export interface ShapeCommand {
  readonly id: string;
  readonly params?: object;
}

/**
 * The widths or heights that a command of a person's has left behind: dragging, fitting by a double click, or
 * taking such a thing back. `null` for any other command.
 */
export function shapedByHand(
  { id, params }: ShapeCommand,
  sheetOf: (sheetId: string) => Worksheet,
  before: (sheetId: string) => Shape,
): { readonly sheetId: string; readonly change: Partial<Shape> } | null {
  if (!shaping.has(id) || !params || !isOfRanges(params)) return null;
  const { subUnitId: sheetId, ranges } = params;
  const sheet = sheetOf(sheetId);
  if (id === SetWorksheetColWidthMutation.id) {
    const { defaultColumnWidth } = sheet.getConfig();
    const columns = sheet.getColumnManager();
    const widths = withLines(
      before(sheetId).widths,
      ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn]),
      (column) => {
        const width = columns.getColumnWidth(column);
        // Taking a drag back leaves a width that says what all others have.
        return width === defaultColumnWidth ? null : width * pointsPerPixel;
      },
    );
    return { sheetId, change: { widths } };
  }
  const rows = sheet.getRowManager();
  const heights = withLines(
    before(sheetId).heights,
    ranges.map(({ startRow, endRow }) => [startRow, endRow]),
    (row) => {
      const { h, ia } = rows.getRow(row) ?? {};
      // A row that fits itself to its content has no height of its own.
      return ia === BooleanNumber.FALSE && h !== undefined ? h * pointsPerPixel : null;
    },
  );
  return { sheetId, change: { heights } };
}

const shaping: ReadonlySet<string> = new Set([
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

function isOfRanges(
  params: object,
): params is { readonly subUnitId: string; readonly ranges: readonly IRange[] } {
  return "subUnitId" in params && "ranges" in params;
}
