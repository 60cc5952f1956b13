import type { FindingPlace } from "../findings/finding";
import type { CellValue } from "../sheet/sheet";
import type { MatchedHeadings } from "./headingRow";
import type { LocatedTable } from "./locatedTable";
import type { PlaceAt } from "./rows";

/** Answers questions about the cells of a located table; rows count from the used range's corner. */
export interface RowSource {
  /** The cell of a column, or the row's most telling cell where the table lacks the column. */
  readonly placeAt: PlaceAt;
  readonly formatAt: (row: number, column: string) => string | undefined;
  /** The cell as it stands, `undefined` where the table lacks the column. */
  readonly cellAt: (row: number, column: string) => CellValue | undefined;
}

/** Columns that tell a person which row it is, the best first. */
const tellingColumns = ["text", "id", "how", "outcome"];

/** Makes the source of a located table, read as one kind of table. */
export function rowSource(located: LocatedTable, { columns }: MatchedHeadings): RowSource {
  const { sheet, headingRow, from } = located;
  const telling = tellingColumns.find((key) => columns.has(key)) ?? "";
  const fallback = columns.get(telling) ?? from;
  const placeAt = (row: number, column: string): FindingPlace => {
    const index = columns.get(column) ?? fallback;
    const heading = sheet.values[headingRow]?.[index];
    return {
      sheet: sheet.name,
      row: sheet.origin.row + row,
      column: sheet.origin.column + index,
      heading: typeof heading === "string" ? heading.trim() : null,
    };
  };
  const formatAt = (row: number, column: string): string | undefined => {
    const index = columns.get(column);
    return index === undefined ? undefined : sheet.formats[row]?.[index];
  };
  const cellAt = (row: number, column: string): CellValue | undefined => {
    const index = columns.get(column);
    return index === undefined ? undefined : sheet.values[row]?.[index];
  };
  return { placeAt, formatAt, cellAt };
}
