import { cellAddress, columnName, readAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/sheet";

/** An area as files write it: `{ row: 3, column: 0, height: 2, width: 2 } → "A4:B5"`. */
export function areaReference(area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({
    row: area.row + area.height - 1,
    column: area.column + area.width - 1,
  });
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a reference such as `A4:B5 D7`; what is not understood is left out. */
export const readAreas = (reference: string): readonly Area[] =>
  reference
    .trim()
    .split(/\s+/)
    .flatMap((piece) => {
      const [first = "", last = first] = piece.split(":");
      const [from, to] = [readAddress(first), readAddress(last)];
      if (!from || !to) return [];
      return [{ ...from, height: to.row - from.row + 1, width: to.column - from.column + 1 }];
    });

/** An area of a sheet with fixed rows and columns: `'Listor'!$A$2:$A$5`. */
export function fixedReference(sheet: string, area: Area): string {
  const fixed = (row: number, column: number): string =>
    `$${columnName(column)}$${String(row + 1)}`;
  const first = fixed(area.row, area.column);
  const last = fixed(area.row + area.height - 1, area.column + area.width - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name as formulas have it: `Det & det → 'Det & det'`. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Whether two areas have a cell in common. */
export const doMeet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.height &&
  other.row < one.row + one.height &&
  one.column < other.column + other.width &&
  other.column < one.column + one.width;
