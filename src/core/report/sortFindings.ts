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
  const keys = Float64Array.from(findings, ({ severity, places: [place] }) => {
    const sheet = positions.get(place?.sheet ?? "") ?? sheets.length;
    const upper = severities.indexOf(severity) * (sheets.length + 1) + sheet;
    return (upper * mostRows + (place?.row ?? 0)) * mostColumns + (place?.column ?? 0);
  });
  const order = findings.map((_, position) => position);
  order.sort((one, two) => (keys[one] ?? 0) - (keys[two] ?? 0));
  return order.flatMap((position) => findings[position] ?? []);
}

/** Excel's own limits, so that one number orders severity, sheet, row and column. */
const [mostRows, mostColumns] = [1_048_576, 16_384];
