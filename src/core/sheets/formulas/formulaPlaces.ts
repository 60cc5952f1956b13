import type { Day } from "../../domain/day";
import type { FollowUpColumn, FormulaColumn } from "../followUp/followUpColumns";

/** How the formulas of a row name the cells they rest on. */
export interface FormulaPlaces {
  /** A cell of the same row: `LofteUppf_2021_T2[[#This Row],[Utfall]]`. */
  readonly cell: (column: FollowUpColumn) => string;
  /** The date that verdicts are given for: a cell, or what stands for it. */
  readonly standing: string;
  /** The cell of the threshold, empty for strict verdicts: `$H$2`. */
  readonly threshold: string;
  /** The last day of the reported period: figures of April are not June's. */
  readonly periodEnd: Day;
}

/** The formulas of a follow-up row, each with its `=`, by their column. */
export type RowFormulas = Readonly<Record<FormulaColumn, string>>;
