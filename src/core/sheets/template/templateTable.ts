import type { NamedColumn } from "../../schema/column";
import type { Block, CellContent, PageLayout, StyledArea, TableLayout } from "../../sheet/change";

/** What the tables of a new workbook have in common, for a layout to take its parts from. */
export interface TemplateTable {
  /** The headings, and below them the rows. */
  readonly block: Block;
  readonly table: TableLayout;
  readonly titleStyle: StyledArea;
  readonly headingStyle: StyledArea;
  readonly page: PageLayout;
}

/**
 * Lays an Excel table with all columns of one of our tables below a sheet's title.
 *
 * @param rows the cells of each row by the keys of the columns; a column without one stays empty
 * @example templateTable("LofteLoften", columns, 3, []).table.area.height → 1
 */
export function templateTable(
  name: string,
  columns: readonly Pick<NamedColumn, "key" | "heading">[],
  headingRow: number,
  rows: readonly Readonly<Record<string, CellContent>>[],
): TemplateTable {
  const width = columns.length;
  return {
    block: {
      row: headingRow,
      column: 0,
      cells: [
        columns.map(({ heading }) => heading),
        ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
      ],
    },
    table: {
      name,
      area: { row: headingRow, column: 0, height: rows.length + 1, width },
      formulas: [],
    },
    titleStyle: {
      area: { row: 0, column: 0, height: 1, width: 1 },
      style: { bold: true, fontSize: 16 },
    },
    headingStyle: {
      area: { row: headingRow, column: 0, height: 1, width },
      style: { bold: true, color: "#FFFFFF", fill: "#1F3864", wrap: true, vertical: "center" },
    },
    page: {
      orientation: "landscape",
      titleRows: { first: headingRow, last: headingRow },
      area: null,
    },
  };
}
