import { cellAddress } from "../../src/core/sheet/address";
import { followUpHeadings, pledgeHeadings } from "./sampleWorkbook";

/** Where things stand on the sheets of a sample; rows are zero-based. */
export const layout = {
  pledgeSheet: "Löften",
  pledgeTable: "Löften",
  /** Title, municipality, year, reporting date and a blank row come above the headings. */
  municipalityRow: 1,
  yearRow: 2,
  reportingDateRow: 3,
  pledgeHeadingRow: 5,
  /** Title and a blank row come above the headings of a follow-up. */
  followUpHeadingRow: 2,
} as const;

/** The absolute reference of a pledge's cell, as seen from another sheet: `Löften!$F$8`. */
export function pledgeReference(
  pledgeIndex: number,
  heading: (typeof pledgeHeadings)[number],
): string {
  const row = layout.pledgeHeadingRow + 1 + pledgeIndex;
  return onPledgeSheet(row, pledgeHeadings.indexOf(heading));
}

/** The absolute reference of the reporting date: `Löften!$B$4`. */
export const reportingDateReference = (): string => onPledgeSheet(layout.reportingDateRow, 1);

/** The reference of a follow-up's cell, as seen from its own sheet: `C4`. */
export const followUpReference = (
  followUpIndex: number,
  heading: (typeof followUpHeadings)[number],
): string =>
  cellAddress({
    row: layout.followUpHeadingRow + 1 + followUpIndex,
    column: followUpHeadings.indexOf(heading),
  });

function onPledgeSheet(row: number, column: number): string {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress({ row, column })) ?? [];
  return `${layout.pledgeSheet}!$${letters}$${digits}`;
}
