import type { AddTableRows, RemoveTableRows } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { areaAddress } from "./areaAddress";
import { conditionSteps } from "./conditionSteps";
import { firstNewRow } from "./journal";
import type { BuildingNames } from "./layoutSteps";
import { step, type Step } from "./step";
import { styleSteps } from "./styleSteps";
import { validationSteps } from "./validationSteps";
import { writeCells, type SheetInHand } from "./writeCells";

/**
 * Adds rows at the end of a table. The table is made longer first and then written, which is faster and
 * gentler to others who work in it than adding rows; only where a row of totals stands in the way, rows
 * are added before it. Where a content is `null`, what Excel fills in by itself stays.
 */
export function addRowSteps(
  sheet: SheetInHand,
  { table, area, rows, look }: AddTableRows,
  hasTotals: boolean,
  { nowNamed, sheetNamed }: BuildingNames,
): Step[] {
  if (rows.length === 0) return [];
  const longer = areaAddress({ ...area, height: area.height + rows.length });
  const first = firstNewRow(area, hasTotals);
  const lengthen = hasTotals
    ? rows.map(() =>
        step(() => {
          sheet().tables.getItem(table).rows.add();
        }),
      )
    : [
        step(() => {
          sheet().tables.getItem(table).resize(longer);
        }),
      ];
  const cells = rows.flatMap((row, down) =>
    row.map((to, along) => ({ row: first + down, column: area.column + along, to })),
  );
  return [
    ...lengthen,
    ...styleSteps(sheet, look.styles),
    ...writeCells(sheet, cells, false, null),
    ...validationSteps(sheet, look.validations, sheetNamed),
    ...conditionSteps(sheet, look.conditions, nowNamed),
  ];
}

/**
 * Takes rows out of a table. A table keeps one row at least: where all go, the last is emptied instead.
 */
export function removeRowSteps(
  sheet: SheetInHand,
  { table, area, rows }: RemoveTableRows,
  hasTotals: boolean,
): Step[] {
  const bodyHeight = area.height - 1 - (hasTotals ? 1 : 0);
  return rows.map(({ row }, position) => {
    const isLastOfAll = rows.length >= bodyHeight && position === rows.length - 1;
    return step(() => {
      removeRow(sheet(), { table, area, row, isEmptied: isLastOfAll });
    });
  });
}

/** Takes one row out of a table, or empties it where it is the table's last. */
export function removeRow(
  sheet: Excel.Worksheet,
  row: { table: string; area: Area; row: number; isEmptied: boolean },
): void {
  if (row.isEmptied) {
    const last = { ...row.area, row: row.row, height: 1 };
    sheet.getRange(areaAddress(last)).clear("Contents");
  } else {
    const { rows: body } = sheet.tables.getItem(row.table);
    body.getItemAt(row.row - row.area.row - 1).delete();
  }
}
