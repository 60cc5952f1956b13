import { emptyLayout, type AddSheet } from "../../src/core/sheet/change";
import { headingRow, sheetCells, tableAt, type CaseSheet } from "../formulas/formulaBook";

/** The name of the sheet with one cell that tells under which locale it was calculated. */
export const localeSheet = "Språk";

/** Sheets of cases as changes, so that what is calculated is a file that our adapter has written. */
export const caseChanges = (sheets: readonly CaseSheet[]): readonly AddSheet[] => [
  addSheet(localeSheet, [[{ formula: '=0.5&""' }]], []),
  ...sheets.map((sheet, position) => {
    const cells = sheetCells(sheet, position, "builtin");
    const area = {
      row: headingRow,
      column: 0,
      height: cells.length - headingRow,
      width: cells[0]?.length ?? 0,
    };
    return addSheet(`Blad ${String(position)}`, cells, [
      { name: tableAt(position), area, formulas: [] },
    ]);
  }),
];

const addSheet = (
  sheet: string,
  cells: AddSheet["layout"]["blocks"][number]["cells"],
  tables: AddSheet["layout"]["tables"],
): AddSheet => ({
  kind: "addSheet",
  sheet,
  after: null,
  layout: { ...emptyLayout, blocks: [{ row: 0, column: 0, cells }], tables },
});
