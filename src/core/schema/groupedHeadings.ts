import type { CellValue } from "../sheet/sheet";
import { isKnownHeading } from "./headings";
import { isEmptyCell } from "./isEmptyCell";

/**
 * Reads a row of headings together with a row of groups above it, where that names a column: "Mål"
 * above "Typ" and "Värde" is Måltyp and Målvärde. A group reaches over the empty cells to its right.
 *
 * @returns the row with what each column is called, or `null` where the rows name none together
 * @example groupedHeadings(["Mål", null], ["Typ", "Värde"]) → ["MålTyp", "MålVärde"]
 */
export function groupedHeadings(
  groups: readonly CellValue[],
  row: readonly CellValue[],
): readonly CellValue[] | null {
  let group = "";
  const named = row.map((cell, index) => {
    const above = groups[index] ?? null;
    if (!isEmptyCell(above)) group = textOf(above);
    // A heading merged over both rows stands in the upper one.
    if (isEmptyCell(cell)) return above;
    if (group === "" || textOf(cell) === "") return cell;
    const together = [`${group}${textOf(cell)}`, `${group}s${textOf(cell)}`].find(isKnownHeading);
    return together ?? cell;
  });
  const areGrouped = row.some((cell, index) => !isEmptyCell(cell) && named[index] !== cell);
  return areGrouped ? named : null;
}

/** The text that may be a heading; long texts never are. */
const textOf = (cell: CellValue): string =>
  typeof cell === "string" && cell.length <= 30 ? cell.trim() : "";
