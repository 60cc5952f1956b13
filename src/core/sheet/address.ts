import type { CellPlace } from "./sheet";

/**
 * Names a column as Excel does, from its zero-based number.
 *
 * @example columnName(0) → "A"; columnName(27) → "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * Writes the address of a cell without its sheet.
 *
 * @example cellAddress({ sheet: "Löften", row: 6, column: 1 }) → "B7"
 */
export function cellAddress(place: Pick<CellPlace, "row" | "column">): string {
  return `${columnName(place.column)}${String(place.row + 1)}`;
}

/**
 * Reads an address such as `B7` or `$B$7` to zero-based row and column, or `null` if it is none.
 *
 * @example readAddress("B7") → { row: 6, column: 1 }
 */
export function readAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text.toUpperCase());
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
