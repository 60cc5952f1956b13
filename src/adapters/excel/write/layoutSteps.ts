import {
  isFormula,
  type Block,
  type CellContent,
  type SheetLayout,
} from "../../../core/sheet/change";
import type { CellToWrite } from "./cellRuns";
import { chartSteps } from "./chartSteps";
import { conditionSteps } from "./conditionSteps";
import { pageSteps } from "./pageSteps";
import type { Step } from "./step";
import { columnSteps, styleSteps } from "./styleSteps";
import { tableFormulaSteps, tableSteps } from "./tableSteps";
import { validationSteps } from "./validationSteps";
import { writeBlock, writeCells, type SheetInHand } from "./writeCells";

/** What a layout needs to know of the sheets that are built beside it. */
export interface BuildingNames {
  /** A formula as it is written while sheets have other names. */
  readonly nowNamed: (formula: string) => string;
  /** A sheet by its final name, whatever it is called now. */
  readonly sheetNamed: (name: string) => Excel.Worksheet;
}

/** What stands on a sheet without formulas: values, looks and tables. */
export const contentSteps = (sheet: SheetInHand, layout: SheetLayout): Step[] => [
  ...styleSteps(sheet, layout.styles),
  ...columnSteps(sheet, layout.columns),
  ...layout.blocks.flatMap((block) => writeBlock(sheet, block, withoutFormulas(block), "")),
  ...tableSteps(sheet, layout.tables),
];

/** What speaks of other cells, sheets and tables, and comes when all of them are there. */
export const connectedSteps = (
  sheet: SheetInHand,
  layout: SheetLayout,
  { nowNamed, sheetNamed }: BuildingNames,
): Step[] => [
  ...tableFormulaSteps(sheet, layout.tables, nowNamed),
  ...writeCells(
    sheet,
    layout.blocks.flatMap((block) => formulasOf(block, nowNamed)),
    false,
  ),
  ...validationSteps(sheet, layout.validations, sheetNamed),
  ...conditionSteps(sheet, layout.conditions, nowNamed),
  ...pageSteps(sheet, layout.page),
  ...chartSteps(sheet, layout.charts),
];

const withoutFormulas = ({ cells }: Block): CellContent[][] =>
  cells.map((row) => row.map((content) => (isFormula(content) ? null : content)));

const formulasOf = (block: Block, nowNamed: (formula: string) => string): CellToWrite[] =>
  block.cells.flatMap((row, down) =>
    row.flatMap((content, along) =>
      isFormula(content)
        ? [
            {
              row: block.row + down,
              column: block.column + along,
              to: { formula: nowNamed(content.formula) },
            },
          ]
        : [],
    ),
  );
