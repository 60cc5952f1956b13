import type { Workbook } from "../sheet/sheet";

/** Excel refuses longer names of sheets. */
const longest = 31;

/**
 * A name for a new sheet that no sheet has, hidden ones included: the wanted one, or the same with a
 * number. Excel compares names without regard to case, and takes at most 31 characters.
 *
 * @example freeSheetName(workbook, "Uppföljning 2021-T2") → "Uppföljning 2021-T2 (2)", where one is there
 */
export function freeSheetName({ sheets }: Workbook, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const start = cut(wanted, longest);
  if (!taken.has(start.toLowerCase())) return start;
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const name = cut(wanted, longest - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Cuts a text without leaving half of a character of two code units. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
