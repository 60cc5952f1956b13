import { dayToSerial } from "../../src/core/domain/day";
import { formulaWordsSv } from "../../src/core/language/sv/formulaWords";
import type { ComputeMode } from "../../src/core/sheets/computeMode";
import {
  followUpColumnKeys,
  followUpColumns,
} from "../../src/core/sheets/followUp/followUpColumns";
import type { FollowUpColumn, FormulaColumn } from "../../src/core/sheets/followUp/followUpColumns";
import {
  rowFormulas,
  type FormulaPlaces,
  type RowFormulas,
} from "../../src/core/sheets/formulas/formulas";
import type { CellContent } from "../../src/core/sheet/change";
import { cellsOf, type RowFacts, type SheetFacts } from "./formulaCase";

/** Rows that stand on one sheet, and what the sheet says for all of them. */
export interface CaseSheet {
  readonly facts: SheetFacts;
  readonly rows: readonly RowFacts[];
}

/** The row of the headings, as on follow-up sheets. */
export const headingRow = 3;

/** Where a column of ours stands. */
export const columnAt = (column: FollowUpColumn): number => followUpColumnKeys.indexOf(column);

/** A table's name for the sheet at a position: one that a period could have. */
export const tableAt = (position: number): string => `LofteUppf_${String(2001 + position)}_T1`;

const placesAt = (position: number, { periodEnd }: SheetFacts): FormulaPlaces => ({
  cell: (column) => `${tableAt(position)}[[#This Row],[${followUpColumns[column].heading}]]`,
  standing: "$E$2",
  threshold: "$H$2",
  periodEnd,
});

export const formulasAt = (
  position: number,
  facts: SheetFacts,
  mode: Exclude<ComputeMode, "values">,
): RowFormulas => rowFormulas(mode, placesAt(position, facts), formulaWordsSv);

/** The cells of a sheet of cases from A1: the facts, the headings and the rows with their formulas. */
export function sheetCells(
  { facts, rows }: CaseSheet,
  position: number,
  mode: Exclude<ComputeMode, "values">,
): readonly (readonly CellContent[])[] {
  const formulas = formulasAt(position, facts, mode);
  const blank = followUpColumnKeys.map(() => null);
  const isFormulaColumn = (column: FollowUpColumn): column is FormulaColumn => column in formulas;
  return [
    blank,
    blank.map((_, at) =>
      at === 4 ? dayToSerial(facts.standing) : at === 7 ? facts.threshold : null,
    ),
    blank,
    followUpColumnKeys.map((column) => followUpColumns[column].heading),
    ...rows.map((row) => {
      const cells = cellsOf(row);
      return followUpColumnKeys.map((column) =>
        isFormulaColumn(column) ? { formula: formulas[column] } : (cells[column] ?? null),
      );
    }),
  ];
}
