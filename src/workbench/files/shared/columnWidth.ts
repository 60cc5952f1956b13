/**
 * The width of a digit in the usual font, in pixels; files count a column's width in such digits, with five
 * pixels of margin in the number (ECMA-376, part 1, 18.3.1.13). Belief: other fonts have other digits, and
 * a workbook with one of them gets widths that are a little off.
 */
const digit = 7;
const pointsPerPixel = 0.75;

/** Points, as Excel's API says them: `widthInPoints(14)` → 73.5. */
export function widthInPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;
}

/** The width as a file writes it, from points: the opposite of {@link widthInPoints}. */
export function widthInCharacters(points: number): number {
  return Math.trunc((points / pointsPerPixel / digit) * 256) / 256;
}
