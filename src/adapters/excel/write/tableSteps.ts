import type { TableLayout } from "../../../core/sheet/change";
import { areaAddress } from "./areaAddress";
import { step, type Step } from "./step";
import { writeAll, type SheetInHand } from "./writeCells";

/** Makes Excel tables over cells that have been written, headings included. */
export const tableSteps = (sheet: SheetInHand, tables: readonly TableLayout[]): Step[] =>
  tables.map(({ name, area }) =>
    step(
      () => {
        sheet().tables.add(areaAddress(area), true).name = name;
      },
      name,
      2,
    ),
  );

/**
 * Fills the tables' columns of one formula. The tables of all new sheets are there by then, since
 * formulas speak of them by name.
 */
export const tableFormulaSteps = (
  sheet: SheetInHand,
  tables: readonly TableLayout[],
  nowNamed: (formula: string) => string,
): Step[] =>
  tables.flatMap(({ area, formulas }) =>
    area.height < 2
      ? []
      : formulas.map(({ column, formula }) => {
          const body = {
            row: area.row + 1,
            column: area.column + column,
            height: area.height - 1,
            width: 1,
          };
          return writeAll(sheet, body, nowNamed(formula));
        }),
  );
