import { isEmptyCell } from "./isEmptyCell";
import type { LocatedTable } from "./locatedTable";
import { statesFact } from "./sheetFacts";

/**
 * The row after the last of a table that another follows on the same sheet: titles above the other's
 * headings, a year or municipality stated there, and the blank rows belong to neither.
 *
 * A text alone in its row right above the headings is a title. So are all such rows down from a blank
 * row, but a text above a blank row may be the table's last pledge and is left to it.
 */
export function endAbove({ sheet, headingRow }: LocatedTable, next: number): number {
  const isBlank = (row: number): boolean => (sheet.values[row] ?? []).every(isEmptyCell);
  const isTitle = (row: number): boolean => {
    const cells = sheet.values[row] ?? [];
    const filled = cells.filter((cell) => !isEmptyCell(cell));
    return (filled.length === 1 && typeof filled[0] === "string") || statesFact(cells);
  };
  let end = next;
  while (end - 1 > headingRow && isBlank(end - 1)) end -= 1;
  let top = end;
  while (top - 1 > headingRow && isTitle(top - 1)) top -= 1;
  if (top - 1 > headingRow && isBlank(top - 1)) return top;
  return end === next && top < end ? end - 1 : end;
}
