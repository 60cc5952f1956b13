import {
  followUpColumns,
  formulaColumns,
  type FollowUpColumn,
  type FormulaColumn,
} from "../followUp/followUpColumns";
import type { FormulaWords } from "../formulas/formulaWords";
import { rowFormulas } from "../formulas/formulas";
import { isFormulaColumn } from "../followUp/typedCells";

/** The formulas of a follow-up row before its cells have got names. */
export interface OverviewTemplates {
  /** The formula columns that a column rests on, itself included, as far as others do not stand in. */
  readonly needed: (
    columns: readonly FormulaColumn[],
    stands: (column: FollowUpColumn) => boolean,
  ) => readonly FormulaColumn[];
  /** Whether a column rests on another, however far away. */
  readonly restsOn: (column: FormulaColumn, other: FollowUpColumn) => boolean;
  /** The formula with its `=`, where each cell has got its name. */
  readonly fill: (column: FormulaColumn, cell: (column: FollowUpColumn) => string) => string;
}

/** Stands round a column's key; nothing that a formula says holds it. */
const mark = "\u0001";
const marked = new RegExp(`${mark}([A-Za-z]+)${mark}`, "g");

/**
 * The built-in formulas of a follow-up row, to be laid out elsewhere: they are the same rules, so that
 * two sheets never judge differently.
 *
 * @param facts the cells of the day and of the threshold that verdicts are given for
 * @example overviewTemplates(facts, words).needed(["basisRead"], () => false) → ["basisRead", "basisText", …]
 */
export function overviewTemplates(
  facts: { readonly standing: string; readonly threshold: string },
  words: FormulaWords,
): OverviewTemplates {
  const { standing, threshold } = facts;
  const cell = (column: FollowUpColumn): string => mark + column + mark;
  // The end of the reported period bears on the share that has gone alone, which has its own cell.
  const formulas = rowFormulas("builtin", { cell, standing, threshold, periodEnd: 0 }, words);
  const uses = (column: FormulaColumn): readonly FollowUpColumn[] => [
    ...new Set([...formulas[column].matchAll(marked)].flatMap(([, key = ""]) => asColumn(key))),
  ];
  const needed: OverviewTemplates["needed"] = (columns, stands) => {
    const found = new Set<FormulaColumn>();
    const add = (column: FollowUpColumn): void => {
      if (!isFormulaColumn(column) || stands(column) || found.has(column)) return;
      found.add(column);
      uses(column).forEach(add);
    };
    columns.forEach(add);
    return formulaColumns.filter((column) => found.has(column));
  };
  return {
    needed,
    restsOn: (column, other) =>
      needed([column], () => false).some((one) => uses(one).includes(other)),
    fill: (column, cellOf) =>
      formulas[column].replace(marked, (_, key: string) => asColumn(key).map(cellOf).join("")),
  };
}

const asColumn = (key: string): readonly FollowUpColumn[] =>
  key in followUpColumns ? [key as FollowUpColumn] : [];
