import { periodEnd, type Period } from "../../domain/period";
import { columnName } from "../../sheet/address";
import { followUpColumns, type FollowUpColumn } from "./followUpColumns";
import { serialOf, type FollowUpSheet } from "./followUpSheets";
import { dayFormula } from "../formulas/dayFormula";
import type { FormulaPlaces } from "../formulas/formulas";

/** An address that does not move when a formula is filled down. */
const fixed = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `$${columnName(column)}$${String(row + 1)}`;

/** A cell of the same row, as files keep it. Excel escapes some characters of a heading with '. */
const ownCell = (table: string, heading: string): string =>
  `${table}[[#This Row],[${heading.replace(/['[\]#@]/g, "'$&")}]]`;

/** A date that somebody emptied or typed as a text is the period's last day, and no verdict is early. */
const standingDay = (cell: string, period: Period): string =>
  `IF(ISNUMBER(${cell}),${cell},${dayFormula(periodEnd(period))})`;

/**
 * How formulas name the cells of a sheet that is to be made.
 *
 * @example newPlaces("LofteUppf_2021_T2", period, places).cell("outcome") → "LofteUppf_2021_T2[[#This Row],[Utfall]]"
 */
export const newPlaces = (
  table: string,
  period: Period,
  {
    standing,
    threshold,
  }: Readonly<Record<"standing" | "threshold", { row: number; column: number }>>,
): FormulaPlaces => ({
  cell: (column) => ownCell(table, followUpColumns[column].heading),
  standing: standingDay(fixed(standing), period),
  threshold: fixed(threshold),
  periodEnd: periodEnd(period),
});

/**
 * How formulas name the cells of a sheet that is there. What was taken away is written out: an input
 * column as empty, the date as the period's last day.
 */
export function standingPlaces(followUp: FollowUpSheet, date1904: boolean): FormulaPlaces {
  const { table, columns, headings, standing, threshold, period } = followUp;
  return {
    cell: (column: FollowUpColumn) => {
      const at = columns.get(column);
      const heading = at === undefined ? undefined : headings[at - table.area.column];
      return heading === undefined ? '""' : ownCell(table.name, heading);
    },
    standing: standing
      ? standingDay(fixed(standing.place), period)
      : String(serialOf(periodEnd(period), date1904)),
    threshold: threshold ? fixed(threshold.place) : '""',
    periodEnd: periodEnd(period),
  };
}
