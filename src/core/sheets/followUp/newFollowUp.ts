import { periodEnd, periodName, type Period } from "../../domain/period";
import type { AddSheet, SheetLayout } from "../../sheet/change";
import type { Workbook } from "../../sheet/sheet";
import type { ComputeMode } from "../computeMode";
import { earlierOutcomes } from "./earlierOutcomes";
import { followUpContents } from "./followUpContents";
import { followUpLayout, factPlaces, headingRow, newColumns } from "./followUpLayout";
import { newPlaces } from "./followUpPlaces";
import { followUpRow } from "./followUpRow";
import { findFollowUpSheets, tableNameOf } from "./followUpSheets";
import { rowFormulas } from "../formulas/formulas";
import { listSheet, type ListSheet } from "./listSheet";
import type { Plan } from "../plan";
import type { PlanInput } from "../planInput";
import { proposedIds } from "../roll/proposedIds";
import { rowValues } from "./rowValues";
import { cellsWrittenEntry, sheetAddedEntry } from "../undo/undoRecord";

/** Which follow-up is to be made. */
export interface NewFollowUp {
  readonly period: Period;
  readonly compute: ComputeMode;
  /** The pledges it follows up, as positions among the read ones; at least one. */
  readonly positions: readonly number[];
  /** A name that no sheet has. */
  readonly name: string;
}

/** Plans a sheet for a period that has none of ours. */
export function newFollowUp(input: PlanInput, wanted: NewFollowUp): Omit<Plan, "questions"> {
  const { workbook, read, words } = input;
  const { period, positions, name } = wanted;
  const lists = listSheet(workbook, words.followUp);
  const added: AddSheet = {
    kind: "addSheet",
    sheet: name,
    after: sheetBefore(workbook, input, period),
    layout: newFollowUpLayout(input, wanted, lists),
  };
  const ids = proposedIds(workbook, read, positions);
  const sheets = lists.change ? [lists.change, added] : [added];
  return {
    operation: "followUp",
    changes: [...ids, ...sheets],
    notes: [
      { code: "sheet.added", facts: { sheet: name } },
      { code: "rows.added", facts: { count: positions.length, sheet: name } },
      ...ids.map(
        ({ sheet, cells }) =>
          ({ code: "cells.filled", facts: { count: cells.length, sheet } }) as const,
      ),
    ],
    undo: {
      operation: "followUp",
      facts: { sheet: name, period: periodName(period) },
      entries: [...ids.map(cellsWrittenEntry), ...sheets.map(sheetAddedEntry)],
    },
    show: { sheet: name, row: headingRow + 1, column: newColumns.get("outcome") ?? 0 },
  };
}

/**
 * Lays out the follow-up of a period from the pledges that were read.
 *
 * @example newFollowUpLayout(input, { period, compute: "builtin", positions: [0, 1, 2] }, lists).tables[0].area.height → 4
 */
export function newFollowUpLayout(
  { workbook, read, settings, words }: PlanInput,
  { period, compute, positions }: Omit<NewFollowUp, "name">,
  lists: Pick<ListSheet, "sheet" | "areas">,
): SheetLayout {
  const { date1904 } = workbook;
  const standing = periodEnd(period);
  const threshold = settings.graded ? settings.threshold : null;
  const places = newPlaces(tableNameOf(period), period, factPlaces);
  const formulas =
    compute === "values" ? null : rowFormulas(compute, places, words.followUp.formulas);
  const facts = { standing, threshold, periodEnd: standing, date1904 };
  const earlier = earlierOutcomes(read, period);
  const context = { period, standing, date1904, words: words.followUp };
  const rows = positions.flatMap((position) => {
    const pledge = read.pledges[position]?.pledge;
    if (!pledge) return [];
    const contents = followUpContents(pledge, earlier(position), context);
    const cells = followUpRow(pledge.id, contents, formulas, (cell) =>
      rowValues(cell, undefined, facts, words.followUp.formulas),
    );
    return [cells];
  });
  return followUpLayout({
    period,
    rows,
    formulas,
    threshold,
    date1904,
    lists,
    words: words.followUp,
  });
}

/** It stands behind the follow-up of the period before it, else behind the pledges. */
function sheetBefore(
  workbook: Workbook,
  { read }: Pick<PlanInput, "read">,
  period: Period,
): string | null {
  const earlier = findFollowUpSheets(workbook)
    .filter((one) => periodEnd(one.period) < periodEnd(period))
    .sort((one, two) => periodEnd(one.period) - periodEnd(two.period));
  const pledges = read.tables.find(({ kind }) => kind === "pledges");
  return earlier.at(-1)?.sheet.name ?? pledges?.sheet ?? null;
}
