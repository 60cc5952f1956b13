import { parseAddress } from "../host/address";
import { shiftReferences } from "../host/formulaReferences";
import type { ConditionalFurnishing } from "../host/furnishings/furnishings";
import type { GridValue, Rectangle } from "../host/port";
import { meetsRule } from "./conditionTest";

const mostRows = 5_000;
const cellEquals = /^=(\$?[A-Z]{1,3}\$?\d+)="((?:[^"]|"")*)"$/i;
const cellBegins = /^=LEFT\((\$?[A-Z]{1,3}\$?\d+),(\d+)\)="((?:[^"]|"")*)"$/i;
const cellIsMissing = /^=ISNA\((\$?[A-Z]{1,3}\$?\d+)\)$/i;

/**
 * Whether a conditional format shows in a cell. Of formulas three forms are understood at once, which are
 * those of our own sheets: `=$K5="…"`, `=LEFT($K5,4)="…"` and `=ISNA(K5)`; any other is asked of `calculated`.
 */
export function conditionShows(
  condition: Pick<ConditionalFurnishing, "areas" | "formula" | "kind" | "rule">,
  row: number,
  column: number,
  valueAt: (row: number, column: number) => GridValue,
  calculated: (formula: string) => GridValue = () => null,
): boolean {
  const { areas, formula, kind } = condition;
  const [first] = areas;
  const isHere = areas.some(
    ({ r, c, h, w }) => row >= r && row < r + h && column >= c && column < c + w,
  );
  if (!first || !isHere) return false;
  if (kind !== undefined && kind !== "Custom") {
    const operand = (text: string): GridValue => {
      const own = shiftReferences(text, row - first.r, column - first.c).replace(/^=/, "");
      if (/^\$?[A-Z]{1,3}\$?\d+$/i.test(own)) {
        const { r, c } = parseAddress(own).area;
        return valueAt(r, c);
      }
      const number = own.trim() === "" ? Number.NaN : Number(own);
      if (Number.isFinite(number)) return number;
      const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(own) ?? [];
      if (quoted === undefined && text.startsWith("=")) return calculated(`=${own}`);
      return unquoted(quoted ?? own);
    };
    const numbers = () => areas.flatMap((area) => numbersIn(area, valueAt));
    return meetsRule(condition, valueAt(row, column), operand, numbers);
  }
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
  if (missing === undefined) return calculated(here) === true;
  const value = read(missing);
  return typeof value === "object" && value?.error === "#N/A";
}

/** The numbers of an area; of whole columns only as far down as somebody is likely to look. */
function numbersIn(
  { r, c, h, w }: Rectangle,
  valueAt: (row: number, column: number) => GridValue,
): readonly number[] {
  const numbers: number[] = [];
  for (let row = r; row < r + Math.min(h, mostRows); row += 1) {
    for (let column = c; column < c + w; column += 1) {
      const value = valueAt(row, column);
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

/** Excel compares texts without regard to case. */
function sameText(value: GridValue, wanted: string): boolean {
  return typeof value === "string" && value.toLocaleLowerCase() === wanted.toLocaleLowerCase();
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}
