import type { CellState } from "../../sheet/change";
import type { ComputeMode } from "../computeMode";
import { formulaColumns, type FormulaColumn } from "./followUpColumns";
import { standingPlaces } from "./followUpPlaces";
import { stateAt, type FollowUpSheet } from "./followUpSheets";
import { rowFormulas, type RowFormulas } from "../formulas/formulas";
import type { FormulaWords } from "../formulas/formulaWords";
import { normalFormula } from "../formulas/normalFormula";

/** The formulas of a follow-up sheet that is there, in both ways to compute by formulas. */
export interface OurFormulas {
  readonly builtin: RowFormulas;
  readonly lofte: RowFormulas;
  /** Tells whether a cell's formula is one of ours, however Excel writes it by now. */
  readonly isOurs: (column: FormulaColumn, { formula }: Pick<CellState, "formula">) => boolean;
  /** Tells whether two formulas say the same. */
  readonly isSame: (one: string, other: string) => boolean;
}

/** The formulas that a follow-up's computed columns have, where its columns stand now. */
export function ourFormulas(
  followUp: FollowUpSheet,
  date1904: boolean,
  words: FormulaWords,
): OurFormulas {
  const places = standingPlaces(followUp, date1904);
  const builtin = rowFormulas("builtin", places, words);
  const lofte = rowFormulas("lofte", places, words);
  // Thousands of rows have the same few formulas.
  const normals = new Map<string, string>();
  const normal = (formula: string): string => {
    const known = normals.get(formula);
    if (known !== undefined) return known;
    const made = normalFormula(formula);
    normals.set(formula, made);
    return made;
  };
  const isSame = (one: string, other: string): boolean =>
    one === other || normal(one) === normal(other);
  return {
    builtin,
    lofte,
    isSame,
    isOurs: (column, { formula }) =>
      formula !== null &&
      // A column that was taken away leaves a broken formula behind, which nobody typed.
      (formula.includes("#REF!") ||
        isSame(formula, builtin[column]) ||
        isSame(formula, lofte[column])),
  };
}

/**
 * How a follow-up sheet computes: as the first row with a formula of ours does, by values where none
 * has one.
 */
export function computeModeOf(
  { sheet, columns, rows }: FollowUpSheet,
  { builtin, lofte, isSame }: OurFormulas,
): ComputeMode {
  for (const { row } of rows) {
    for (const column of formulaColumns) {
      const at = columns.get(column);
      const formula = at === undefined ? null : stateAt(sheet, row, at).formula;
      if (formula === null || isSame(builtin[column], lofte[column])) continue;
      if (isSame(formula, builtin[column])) return "builtin";
      if (isSame(formula, lofte[column])) return "lofte";
    }
  }
  return "values";
}
