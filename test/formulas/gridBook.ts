import { cellAddress } from "../../src/core/sheet/address";
import { isCellError, type Sheet, type Workbook } from "../../src/core/sheet/sheet";
import { rangeOn } from "../../src/core/sheets/overview/overviewFormula";
import type { GridWorkbook } from "../../src/workbench/host/port";

/**
 * A workbook of the core as the grid opens it; every used range must begin in A1. The grid's INDEX
 * finds nothing in a column of another sheet's table, so such columns are written out as ranges.
 */
export const gridBook = (name: string, { sheets }: Workbook): GridWorkbook => ({
  name,
  sheets: sheets.map((sheet) => {
    const { row, column } = sheet.origin;
    if (row !== 0 || column !== 0) throw new Error(`${sheet.name} does not begin in A1.`);
    const formulas = sheet.formulas.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        formula === null
          ? []
          : [[cellAddress({ row: r, column: c }), withRanges(formula, sheets)] as const],
      ),
    );
    return {
      name: sheet.name,
      values: sheet.values.map((line) =>
        line.map((value) => (isCellError(value) ? { error: value.error } : value)),
      ),
      formulas: Object.fromEntries(formulas),
      tables: sheet.tables.map(({ name: table, area }) => ({
        name: table,
        area: { r: area.row, c: area.column, h: area.height, w: area.width },
      })),
    };
  }),
});

const withRanges = (formula: string, sheets: readonly Sheet[]): string =>
  formula.replace(/(Lofte\w+)\[([^[\]]+)\]/g, (whole, table: string, heading: string) => {
    for (const sheet of sheets) {
      const area = sheet.tables.find(({ name }) => name === table)?.area;
      const at = area ? (sheet.values[area.row] ?? []).indexOf(heading, area.column) : -1;
      if (area && at >= 0) {
        return rangeOn(sheet.name, {
          row: area.row + 1,
          column: at,
          height: area.height - 1,
          width: 1,
        });
      }
    }
    return whole;
  });
