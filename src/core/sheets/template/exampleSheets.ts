import type { SheetLayout } from "../../sheet/change";
import type { Sheet } from "../../sheet/sheet";
import type { ExampleRow } from "./exampleRows";
import { findFollowUpSheets, type FollowUpSheet } from "../followUp/followUpSheets";
import { holdsContent, isUnfilled } from "../holdsContent";
import { isInside } from "../isInside";
import { laidSheet } from "./laidSheet";
import { listSheet } from "../followUp/listSheet";
import { newFollowUpLayout } from "../followUp/newFollowUp";
import { computeModeOf, ourFormulas } from "../followUp/ourFormulas";
import type { PlanInput } from "../planInput";
import { typedCells } from "../followUp/typedCells";

/** A follow-up that holds examples and nothing else, with the layout that makes it again. */
export interface ExampleSheet {
  readonly sheet: string;
  readonly after: string | null;
  readonly layout: SheetLayout;
}

/**
 * The follow-ups that would be left without rows when the given ones go, and that nobody has written
 * on: an empty follow-up has forgotten how it computes, so it goes whole and is made anew when needed.
 */
export function exampleSheets(
  input: PlanInput,
  rows: readonly ExampleRow[],
): readonly ExampleSheet[] {
  const { workbook } = input;
  if (workbook.isStructureProtected === true) return [];
  return findFollowUpSheets(workbook).flatMap((followUp): readonly ExampleSheet[] => {
    const going = new Set(
      rows.flatMap(({ table, row }) => (table === followUp.table ? [row] : [])),
    );
    if (going.size === 0 || !followUp.rows.every(({ row }) => going.has(row))) return [];
    const layout = layoutAgain(input, followUp);
    if (!layout || !isUntouched(input, followUp, layout)) return [];
    const { name } = followUp.sheet;
    const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
    return [{ sheet: name, after: workbook.sheets[at - 1]?.name ?? null, layout }];
  });
}

function layoutAgain(input: PlanInput, followUp: FollowUpSheet): SheetLayout | null {
  const { workbook, read, words } = input;
  const positions = followUp.rows.flatMap(({ key }) => {
    const position = read.pledges.findIndex((row) => row.key === key);
    return position < 0 ? [] : [position];
  });
  if (positions.length !== followUp.rows.length) return null;
  const threshold = followUp.threshold?.value ?? null;
  const settings =
    threshold === null
      ? { ...input.settings, graded: false }
      : { ...input.settings, graded: true, threshold };
  const compute = computeModeOf(
    followUp,
    ourFormulas(followUp, workbook.date1904, words.followUp.formulas),
  );
  return newFollowUpLayout(
    { ...input, settings },
    { period: followUp.period, compute, positions },
    listSheet(workbook, words.followUp),
  );
}

/** Nothing is typed in the table, and all around it stands as it was laid. */
function isUntouched(
  { workbook, words }: PlanInput,
  followUp: FollowUpSheet,
  layout: SheetLayout,
): boolean {
  const { sheet, table } = followUp;
  if (typedCells(followUp, workbook, words.followUp.formulas).length > 0) return false;
  const laid = laidSheet(sheet.name, layout);
  return sheet.values.every((line, r) =>
    line.every((value, c) => {
      const [row, column] = [sheet.origin.row + r, sheet.origin.column + c];
      const state = { value, formula: sheet.formulas[r]?.[c] ?? null };
      if (row > table.area.row && isInside(table.area, row, column)) return true;
      return isUnfilled(state) || holdsContent(state, contentAt(laid, row, column));
    }),
  );
}

const contentAt = ({ values, formulas }: Sheet, row: number, column: number) => {
  const formula = formulas[row]?.[column] ?? null;
  return formula === null ? (values[row]?.[column] ?? null) : { formula };
};
