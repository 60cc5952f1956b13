import { isFormula } from "../../src/core/sheet/change";
import { areaToAddress } from "../../src/workbench/host/address";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { headingRow, sheetCells, tableAt, type CaseSheet } from "./formulaBook";

/** Sheets of cases as a workbook of the grid, each with its table. */
export const gridSheets = (
  name: string,
  sheets: readonly CaseSheet[],
  mode: "builtin" | "lofte",
): GridWorkbook => ({
  name,
  sheets: sheets.map((sheet, position) => {
    const cells = sheetCells(sheet, position, mode);
    const formulas = cells.flatMap((row, r) =>
      row.flatMap((content, c) =>
        isFormula(content) ? [[areaToAddress({ r, c, h: 1, w: 1 }), content.formula] as const] : [],
      ),
    );
    return {
      name: `Blad ${String(position)}`,
      values: cells.map((row) => row.map((content) => (isFormula(content) ? null : content))),
      formulas: Object.fromEntries(formulas),
      tables: [
        {
          name: tableAt(position),
          area: { r: headingRow, c: 0, h: sheet.rows.length + 1, w: cells[0]?.length ?? 0 },
        },
      ],
    };
  }),
});
