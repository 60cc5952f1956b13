import { isFormula, type CellContent, type SheetLayout } from "../../sheet/change";
import type { Area, Sheet } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { spelled } from "../formulas/formulaSpelling";
import { holdsContent } from "../holdsContent";
import { tableNamed } from "./overviewSheet";

/**
 * Tells whether a sheet holds a layout already: the same tables, contents and formulas, whatever the
 * formulas answer. Nothing is said of looks.
 *
 * @example isLaid(overview, overviewLayout(content, "Översikt", "E21-1", words)) → true
 */
export function isLaid(sheet: Sheet, { blocks, tables }: SheetLayout): boolean {
  const holds = (row: number, column: number, content: CellContent): boolean => {
    const now = stateAt(sheet, row, column);
    if (!isFormula(content)) return holdsContent(now, content);
    return now.formula !== null && written(now.formula) === written(content.formula);
  };
  const areSame = tables.every(({ name, area, formulas }) => {
    const table = tableNamed(sheet, name);
    return (
      table !== undefined &&
      sameArea(table.area, area) &&
      formulas.every(({ column, formula }) =>
        bodyRows(area).every((row) => holds(row, area.column + column, { formula })),
      )
    );
  });
  const filled = tables.flatMap(({ area, formulas }) =>
    formulas.map(({ column }) => ({ ...area, row: area.row + 1, column: area.column + column })),
  );
  const isFilledDown = (row: number, column: number): boolean =>
    filled.some(
      (area) => column === area.column && row >= area.row && row < area.row + area.height - 1,
    );
  return (
    areSame &&
    blocks.every((block) =>
      block.cells.every((line, r) =>
        line.every((content, c) => {
          const [row, column] = [block.row + r, block.column + c];
          return isFilledDown(row, column) || holds(row, column, content);
        }),
      ),
    )
  );
}

const bodyRows = ({ row, height }: Area): readonly number[] =>
  Array.from({ length: height - 1 }, (_, at) => row + 1 + at);

const sameArea = (one: Area, two: Area): boolean =>
  one.row === two.row &&
  one.column === two.column &&
  one.height === two.height &&
  one.width === two.width;

/** Quotes round a sheet's name come and go. Addresses stay, as they say which cell is meant. */
const written = (formula: string): string => spelled(formula, (code) => code.replaceAll("'", ""));
