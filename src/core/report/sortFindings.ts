import { severities, type Finding } from "../findings/finding";

/**
 * Sorts findings as people work through them: by severity, then by sheet in the workbook's order, then
 * by row and column. What stands in one cell keeps the order it was found in.
 *
 * @param sheets the names of the sheets in order
 */
export function sortFindings(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly Finding[] {
  const positions = new Map(sheets.map((sheet, position) => [sheet, position]));
  const keys = new Float64Array(findings.length);
  const order = findings.map(({ severity, places }, position) => {
    const place = places[0];
    const sheet = positions.get(place?.sheet ?? "") ?? sheets.length;
    const upper = severities.indexOf(severity) * (sheets.length + 1) + sheet;
    keys[position] = (upper * mostRows + (place?.row ?? 0)) * mostColumns + (place?.column ?? 0);
    return position;
  });
  order.sort((one, two) => (keys[one] ?? 0) - (keys[two] ?? 0));
  const sorted: Finding[] = [];
  for (const position of order) {
    const finding = findings[position];
    if (finding) sorted.push(finding);
  }
  return sorted;
}

/** Excel's own limits, so that one number orders severity, sheet, row and column. */
const [mostRows, mostColumns] = [1_048_576, 16_384];
