import type { CellStyle, StyledArea } from "../../../core/sheet/change";
import { attribute, setAttribute } from "../xml/xmlElement";
import type { SheetCells } from "./sheetCells";
import type { StyleBook } from "./styleBook";

/** Gives cells their look; later styles go over earlier ones, and all over what the cells have. */
export function styleCells(
  book: StyleBook,
  cells: SheetCells,
  styles: readonly StyledArea[],
): void {
  for (const { area, style } of merged(styles)) {
    if (Object.keys(style).length === 0) continue;
    const lookOver = new Map<number, number>();
    for (let row = area.row; row < area.row + area.height; row += 1) {
      for (let column = area.column; column < area.column + area.width; column += 1) {
        const cell = cells.make(row, column);
        const base = Number(attribute(cell, "s") ?? 0);
        const look = lookOver.get(base) ?? book.over(base, style);
        lookOver.set(base, look);
        setAttribute(cell, "s", look);
      }
    }
  }
}

/** Styles of one and the same area are one style, so that fewer looks are made. */
function merged(styles: readonly StyledArea[]): readonly StyledArea[] {
  const result: StyledArea[] = [];
  for (const { area, style } of styles) {
    const last = result.at(-1);
    if (last && JSON.stringify(last.area) === JSON.stringify(area)) {
      const both: CellStyle = { ...last.style, ...style };
      result.splice(-1, 1, { area, style: both });
    } else {
      result.push({ area, style });
    }
  }
  return result;
}
