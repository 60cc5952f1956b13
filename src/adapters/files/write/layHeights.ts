import {
  isFormula,
  type CellContent,
  type CellStyle,
  type SheetLayout,
} from "../../../core/sheet/change";
import { attribute, childOf, childrenOf, setAttribute, type XmlElement } from "../xml/xmlElement";

/** In points, of a line in the standard font and size. */
const lineHeight = 15;
const standardSize = 11;
const highest = 409;
/** Letters differ in width and lines break between words, so a text needs more than its count. */
const slack = 1.15;
const standardWidth = 8.43;
/** What a formula will say is not known; only wide columns are made for whole sentences. */
const sentence = { width: 40, lines: 4 };

/** What tells how high rows are to be. */
export type HeightLayout = Pick<SheetLayout, "blocks" | "tables" | "styles" | "columns">;

/**
 * Makes rows as high as their wrapped texts need, by an estimate; rows that are higher stay so.
 * LibreOffice does not fit rows to texts when it opens a file. The rows are not marked as set by
 * hand, so that they are fitted anew when somebody types in them.
 */
export function layHeights(root: XmlElement, layout: HeightLayout): void {
  const data = childOf(root, "sheetData");
  if (!data) return;
  const heights = heightByRow(layout);
  for (const row of childrenOf(data, "row")) {
    const height = heights.get(Number(attribute(row, "r")) - 1) ?? 0;
    const before = Number(attribute(row, "ht") ?? lineHeight);
    const isByHand = ["1", "true"].includes(attribute(row, "customHeight") ?? "");
    if (height > before && !isByHand) setAttribute(row, "ht", Math.min(height, highest));
  }
}

function heightByRow(layout: HeightLayout): ReadonlyMap<number, number> {
  const widths = new Map(layout.columns.map(({ column, width }) => [column, width]));
  const hidden = new Set(
    layout.columns.flatMap(({ column, isHidden }) => (isHidden === true ? column : [])),
  );
  const heights = new Map<number, number>();
  const note = (row: number, column: number, content: CellContent): void => {
    if (content === null || hidden.has(column)) return;
    const { wrap, fontSize = standardSize } = styleAt(layout, row, column);
    const width = widths.get(column) ?? standardWidth;
    const lines = wrap === true ? lineCount(content, width) : 1;
    const height = Math.ceil((lines * lineHeight * fontSize) / standardSize);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  };
  for (const { row, column, cells } of layout.blocks) {
    cells.forEach((contents, down) => {
      contents.forEach((content, right) => {
        note(row + down, column + right, content);
      });
    });
  }
  for (const { area, formulas } of layout.tables) {
    for (const { column, formula } of formulas) {
      for (let row = area.row + 1; row < area.row + area.height; row += 1) {
        note(row, area.column + column, { formula });
      }
    }
  }
  return heights;
}

function lineCount(content: CellContent, width: number): number {
  if (content === null) return 1;
  if (isFormula(content)) return width >= sentence.width ? sentence.lines : 1;
  return String(content)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * slack) / width)), 0);
}

/** Later styles go over earlier ones. */
const styleAt = ({ styles }: HeightLayout, row: number, column: number): CellStyle =>
  styles.reduce<CellStyle>(
    (under, { area, style }) =>
      row >= area.row &&
      row < area.row + area.height &&
      column >= area.column &&
      column < area.column + area.width
        ? { ...under, ...style }
        : under,
    {},
  );
