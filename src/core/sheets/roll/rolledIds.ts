import { foldId } from "../../schema/foldId";

/**
 * Prepares the ids of pledges that are rolled forward: the year in the old id becomes the new year,
 * in four digits or, where all ids of the year have them, in two; else the new year is put behind.
 * No id is given twice or is one that is taken.
 *
 * @param old the ids of the old year's pledges
 * @param taken every id of the workbook as ids are compared
 * @example rolledIds(["E21-1", "E21-2"], taken, 2022)("E21-2") → "E22-2"
 */
export function rolledIds(
  old: readonly string[],
  taken: ReadonlySet<string>,
  year: number,
): (id: string) => string {
  const given = new Set(taken);
  const long = yearPattern(String(year - 1));
  const short = yearPattern(twoDigits(year - 1));
  // "L-21" may as well be the twenty-first pledge: two digits are the year where all have them.
  const hasShort = old.every((id) => short.test(id));
  return (id) => {
    const wanted = long.test(id)
      ? id.replace(long, String(year))
      : hasShort
        ? id.replace(short, twoDigits(year))
        : `${id}-${String(year)}`;
    let free = wanted;
    for (let number = 2; given.has(foldId(free)); number += 1) {
      free = `${wanted}-${String(number)}`;
    }
    given.add(foldId(free));
    return free;
  };
}

const twoDigits = (year: number): string => String(year % 100).padStart(2, "0");

const yearPattern = (digits: string): RegExp => new RegExp(`(?<!\\d)${digits}(?!\\d)`);
