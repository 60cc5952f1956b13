import type { Workbook } from "../../sheet/sheet";
import type { ComputeMode } from "../computeMode";
import { followUpColumnKeys, followUpColumns } from "./followUpColumns";
import type { FollowUpSheet } from "./followUpSheets";
import type { FollowUpWords } from "./followUpWords";
import { computeModeOf, ourFormulas } from "./ourFormulas";
import type { RenewContext } from "./renewRow";
import { rowValues, valueFactsOf } from "./rowValues";

/**
 * What the rows of a sheet are renewed by, and how it computes now.
 *
 * @param wanted how it is to compute; `null` goes on as now
 */
export function renewContext(
  followUp: FollowUpSheet,
  { date1904 }: Pick<Workbook, "date1904">,
  words: FollowUpWords,
  wanted: ComputeMode | null,
): { readonly context: RenewContext; readonly mode: ComputeMode } {
  const ours = ourFormulas(followUp, date1904, words.formulas);
  const mode = computeModeOf(followUp, ours);
  const facts = valueFactsOf(followUp, date1904);
  return {
    mode,
    context: {
      followUp,
      ours,
      hasBasis: hasBasis(followUp),
      mode: hasBasis(followUp) ? (wanted ?? mode) : "values",
      compute: (cell, row) => rowValues(cell, outcomeFormat(followUp, row), facts, words.formulas),
    },
  };
}

/** Formulas rest on the hidden columns; where somebody took one away, only values are right. */
const hasBasis = ({ columns }: FollowUpSheet): boolean =>
  followUpColumnKeys.every(
    (key) => columns.has(key) || followUpColumns[key].role !== "basis" || key === "basisWritten",
  );

function outcomeFormat({ sheet, columns }: FollowUpSheet, row: number | null): string | undefined {
  const column = columns.get("outcome");
  if (row === null || column === undefined) return undefined;
  return sheet.formats[row - sheet.origin.row]?.[column - sheet.origin.column];
}
