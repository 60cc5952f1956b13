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
  const keyed = findings.map((finding) => {
    const [place] = finding.places;
    return {
      finding,
      severity: severities.indexOf(finding.severity),
      sheet: positions.get(place?.sheet ?? "") ?? sheets.length,
      row: place?.row ?? 0,
      column: place?.column ?? 0,
    };
  });
  keyed.sort(
    (one, two) =>
      one.severity - two.severity ||
      one.sheet - two.sheet ||
      one.row - two.row ||
      one.column - two.column,
  );
  return keyed.map(({ finding }) => finding);
}
