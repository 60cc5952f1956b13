import type { Finding } from "../../core/findings/finding";
import { cellAddress } from "../../core/sheet/address";
import type { Selection } from "./paneHost";

/**
 * The findings that have a place in the selected cells; a whole row or column is selected as such.
 *
 * @example withinSelection(findings, { sheet: "Löften", row: 6, column: 0, height: 1, width: 9 })
 */
export const withinSelection = (
  findings: readonly Finding[],
  { sheet, row, column, height, width }: Selection,
): readonly Finding[] =>
  findings.filter(({ places }) =>
    places.some(
      (place) =>
        place.sheet === sheet &&
        place.row >= row &&
        place.row < row + height &&
        place.column >= column &&
        place.column < column + width,
    ),
  );

/** A selection as people read it: `selectionText(…) → "Löften!A7:I8"`. */
export function selectionText({ sheet, row, column, height, width }: Selection): string {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + height - 1, column: column + width - 1 });
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
