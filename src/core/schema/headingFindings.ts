import { findingSeverities, type Finding, type FindingPlace } from "../findings/finding";
import type { Area } from "../sheet/sheet";
import { cellAddress } from "../sheet/address";
import type { MatchedHeadings } from "./headingRow";
import type { LocatedTable } from "./locatedTable";
import { tables } from "./tables";

/**
 * Says which required headings a recognised table lacks and which it has twice (the first counts).
 *
 * @param stated values stated once for the sheet, which stand in for a column
 */
export function headingFindings(
  located: LocatedTable,
  match: MatchedHeadings,
  stated: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const table = tables[match.kind];
  const first = placeOfHeading(located, Math.min(...match.columns.values()));
  const missing = table.columns.filter(
    ({ key, isRequired, unless }) =>
      isRequired === true &&
      !match.columns.has(key) &&
      (stated[key] ?? null) === null &&
      !(unless !== undefined && match.columns.has(unless)),
  );
  return [
    ...missing.map((column): Finding => {
      const where = column.isStatedForSheet === true ? "columnOrSheet" : "column";
      const facts = { heading: column.heading, sheet: located.sheet.name, case: where };
      return finding("heading.missing", [first], facts);
    }),
    ...match.duplicates.map(({ key, index }): Finding => {
      const again = placeOfHeading(located, index);
      const before = placeOfHeading(located, match.columns.get(key) ?? index);
      const facts = { heading: again.heading ?? "", used: before.heading ?? "" };
      return finding("heading.duplicate", [again, before], facts);
    }),
  ];
}

/** Says which merged areas reach into a table's headings or rows; merged titles above do no harm. */
export function mergedFindings(located: LocatedTable): readonly Finding[] {
  const { sheet, headingRow, from, to, end } = located;
  const top = sheet.origin.row + headingRow;
  const left = sheet.origin.column + from;
  const reaches = ({ row, column, height, width }: Area): boolean =>
    row < sheet.origin.row + end &&
    row + height > top &&
    column < sheet.origin.column + to &&
    column + width > left;
  return sheet.merged.filter(reaches).map((area) => {
    const last = { row: area.row + area.height - 1, column: area.column + area.width - 1 };
    const place = placeOfHeading(located, area.column - sheet.origin.column);
    const facts = { area: `${cellAddress(area)}:${cellAddress(last)}`, sheet: sheet.name };
    return finding("cell.merged", [{ ...place, row: area.row }], facts);
  });
}

function placeOfHeading({ sheet, headingRow }: LocatedTable, index: number): FindingPlace {
  const heading = sheet.values[headingRow]?.[index];
  return {
    sheet: sheet.name,
    row: sheet.origin.row + headingRow,
    column: sheet.origin.column + index,
    heading: typeof heading === "string" ? heading.trim() : null,
  };
}

const finding = (
  code: Finding["code"],
  places: readonly FindingPlace[],
  facts: Finding["facts"],
): Finding => ({ code, severity: findingSeverities[code], places, facts });
