import type { CellStyle, ColumnLayout, StyledArea } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import type { SheetInHand } from "./writeCells";

/** Gives areas their looks; later ones go over earlier ones. */
export const styleSteps = (sheet: SheetInHand, styles: readonly StyledArea[]): Step[] =>
  styles.map(({ area, style }) =>
    step(
      () => {
        applyStyle(sheet().getRange(areaAddress(area)), style);
      },
      style,
      3,
    ),
  );

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  // A single format stands for all cells of the range, which the type declarations do not say.
  if (style.numberFormat !== undefined) {
    Object.assign(range, { numberFormat: style.numberFormat });
  }
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.isLocked !== undefined) format.protection.locked = style.isLocked;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A character of the standard font is 7 pixels wide, a cell has 5 pixels of air, a pixel is 0.75 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Makes columns as wide as they are wanted, and hides some. */
export const columnSteps = (sheet: SheetInHand, columns: readonly ColumnLayout[]): Step[] =>
  columns.map(({ column, width, isHidden }) =>
    step(
      () => {
        const range = sheet()
          .getRange(areaAddress({ row: 0, column, height: 1, width: 1 }))
          .getEntireColumn();
        range.format.columnWidth = pointsOf(width);
        if (isHidden === true) range.columnHidden = true;
      },
      "",
      3,
    ),
  );
