import { periodEnd } from "../../domain/period";
import type { CellContent } from "../../sheet/change";
import { stateAt } from "../followUp/followUpSheets";
import { dayFormula } from "../formulas/dayFormula";
import { cellOn } from "./overviewFormula";
import { overviewGroups, type OverviewGroups } from "./overviewGroups";
import { standingOf } from "./overviewOwnFormulas";
import { overviewPeriods, type OverviewPeriod } from "./overviewPeriods";
import { overviewRows, type OverviewRow } from "./overviewRows";
import { staffCells, type StaffCell } from "./overviewStaffCell";
import type { PlanInput } from "../planInput";

/** All that an overview shows, read out of a workbook. */
export interface OverviewContent {
  readonly periods: readonly OverviewPeriod[];
  readonly rows: readonly OverviewRow[];
  readonly focusAreas: OverviewGroups;
  readonly responsible: OverviewGroups;
  /** Whether a pledge has planned shares (Fördelning). */
  readonly hasPlans: boolean;
  readonly staffCell: StaffCell;
  /** The day that verdicts are given for. */
  readonly standing: CellContent;
  /** The threshold of partly met, empty for strict verdicts. */
  readonly threshold: CellContent;
}

/** Gathers what the overview of a workbook shows. */
export function overviewContent(input: PlanInput): OverviewContent {
  const { workbook, read, words } = input;
  const periods = overviewPeriods(workbook, read, words.followUp.formulas);
  const focusAreas = overviewGroups(read.pledges, ({ focusArea }) => focusArea);
  const responsible = overviewGroups(read.pledges, (pledge) => pledge.responsible);
  const groups = { focusArea: focusAreas, responsible };
  return {
    periods,
    rows: overviewRows(read.pledges, groups, workbook.date1904, words.followUp.goal),
    focusAreas,
    responsible,
    hasPlans: read.pledges.some(({ pledge }) => pledge.shares !== null),
    staffCell: staffCells(workbook, read.followUps),
    standing: standingContent(input, periods),
    threshold: thresholdContent(input, periods),
  };
}

/**
 * The reporting date that the workbook states, as everywhere else; without one, the latest day that a
 * follow-up is for; and before the first follow-up, today.
 */
function standingContent(
  { workbook, read }: PlanInput,
  periods: readonly OverviewPeriod[],
): CellContent {
  const stated = read.reportingDate;
  if (stated) {
    const sheet = workbook.sheets.find(({ name }) => name === stated.place.sheet);
    const value = sheet && stateAt(sheet, stated.place.row, stated.place.column).value;
    const isSerial = typeof value === "number";
    return { formula: `=${isSerial ? cellOn(stated.place) : dayFormula(stated.day)}` };
  }
  const days = periods.flatMap(({ period, source }) => {
    if (!period) return [];
    const cell = source.kind !== "staff" ? standingOf(source.sheet) : null;
    return [cell ?? dayFormula(periodEnd(period))];
  });
  return { formula: days.length === 0 ? "=TODAY()" : `=MAX(${days.join(",")})` };
}

/** As the latest follow-up of ours judges; without one, as the person has chosen. */
function thresholdContent(
  { settings }: PlanInput,
  periods: readonly OverviewPeriod[],
): CellContent {
  const places = periods.flatMap(({ source }) =>
    source.kind !== "staff" && source.sheet.threshold ? [source.sheet.threshold.place] : [],
  );
  const latest = places.at(-1);
  if (latest) {
    const cell = cellOn(latest);
    return { formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
  }
  return settings.graded ? settings.threshold : null;
}
