import { parseAddress } from "../host/address";
import { shiftReferences } from "../host/formulaReferences";
import type { ConditionalFurnishing } from "../host/furnishings/furnishings";
import type { GridValue } from "../host/port";

const cellEquals = /^=(\$?[A-Z]{1,3}\$?\d+)="((?:[^"]|"")*)"$/i;
const cellBegins = /^=LEFT\((\$?[A-Z]{1,3}\$?\d+),(\d+)\)="((?:[^"]|"")*)"$/i;
const cellIsMissing = /^=ISNA\((\$?[A-Z]{1,3}\$?\d+)\)$/i;

/**
 * Whether a conditional format shows in a cell. Three forms of formula are understood, which are those
 * of our own sheets: `=$K5="…"`, `=LEFT($K5,4)="…"` and `=ISNA(K5)`; any other shows nowhere.
 */
export function conditionShows(
  { areas, formula }: Pick<ConditionalFurnishing, "areas" | "formula">,
  row: number,
  column: number,
  valueAt: (row: number, column: number) => GridValue,
): boolean {
  const [first] = areas;
  const isHere = areas.some(
    ({ r, c, h, w }) => row >= r && row < r + h && column >= c && column < c + w,
  );
  if (!first || !isHere) return false;
  const here = shiftReferences(formula, row - first.r, column - first.c);
  const read = (address: string): GridValue => {
    const { r, c } = parseAddress(address).area;
    return valueAt(r, c);
  };
  const [, equal, wanted = ""] = cellEquals.exec(here) ?? [];
  if (equal !== undefined) return sameText(read(equal), unquoted(wanted));
  const [, begins, length = "0", start = ""] = cellBegins.exec(here) ?? [];
  if (begins !== undefined) {
    const value = read(begins);
    return typeof value === "string" && sameText(value.slice(0, Number(length)), unquoted(start));
  }
  const [, missing] = cellIsMissing.exec(here) ?? [];
  if (missing === undefined) return false;
  const value = read(missing);
  return typeof value === "object" && value?.error === "#N/A";
}

/** Excel compares texts without regard to case. */
function sameText(value: GridValue, wanted: string): boolean {
  return typeof value === "string" && value.toLocaleLowerCase() === wanted.toLocaleLowerCase();
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}
