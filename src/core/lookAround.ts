import type { Day } from "./domain/day";
import { periodEnd, periodName, type Period } from "./domain/period";
import { readWorkbook } from "./schema/readWorkbook";
import type { ComputeMode } from "./sheets/computeMode";
import { findFollowUpSheets, stateAt, type FollowUpSheet } from "./sheets/followUp/followUpSheets";
import { hasExamples } from "./sheets/template/examples";
import { nextDuePeriod } from "./sheets/followUp/nextDuePeriod";
import { overviewTableName } from "./sheets/overview/overviewSheet";
import type { CellPlace, Workbook } from "./sheet/sheet";

/** A follow-up sheet of ours as a list of them shows it. */
export interface FollowUpOutlook {
  readonly sheet: string;
  readonly table: string;
  readonly period: Period;
  readonly rowCount: number;
  /** Rows with an outcome. */
  readonly reportedCount: number;
  readonly compute: ComputeMode;
  readonly isLocked: boolean;
  readonly place: CellPlace;
}

/** What there is to do in a workbook. */
export interface Outlook {
  readonly followUps: readonly FollowUpOutlook[];
  /** The period to follow up next, `null` where there are no pledges. */
  readonly proposed: Period | null;
  /** The years that pledges are for, in order. */
  readonly years: readonly number[];
  /** The sheet of the overview, `null` before there is one. */
  readonly overview: CellPlace | null;
  readonly hasExamples: boolean;
  /** True where no sheet holds anything. */
  readonly isEmpty: boolean;
}

export type LookAround = (workbook: Workbook, today: Day) => Outlook;

/**
 * Looks at what a workbook has of ours and what could be made next.
 *
 * @example lookAround(emptyWorkbook, today).isEmpty → true
 */
export const lookAround: LookAround = (workbook, today) => {
  const { pledges, followUps } = readWorkbook(workbook);
  const sheets = findFollowUpSheets(workbook);
  const years = new Set(pledges.flatMap(({ pledge }) => pledge.year ?? []));
  return {
    followUps: sheets.map(outlookOf),
    proposed:
      pledges.length === 0
        ? null
        : proposedPeriod(
            pledges.map(({ pledge }) => pledge),
            today,
            sheets.map(({ period }) => period),
            followUps.flatMap(({ followUp }) => followUp.period ?? []),
          ),
    years: [...years].sort((one, two) => one - two),
    overview: placeOfTable(workbook, overviewTableName),
    hasExamples: hasExamples(pledges.map(({ pledge }) => pledge)),
    isEmpty: workbook.sheets.every(({ values }) => values.every((row) => row.every(isNothing))),
  };
};

/** Where everything has been followed up already, our own latest follow-up of the year is renewed. */
function proposedPeriod(
  pledges: Parameters<typeof nextDuePeriod>[0],
  today: Day,
  own: readonly Period[],
  reported: readonly Period[],
): Period {
  const due = nextDuePeriod(pledges, today, [...own, ...reported]);
  const isThere = reported.some((period) => periodName(period) === periodName(due));
  const ofYear = own.filter(({ year }) => year === due.year);
  const latest = [...ofYear].sort((one, two) => periodEnd(one) - periodEnd(two)).at(-1);
  return isThere && latest ? latest : due;
}

const isNothing = (value: unknown): boolean => value === null || value === "";

function outlookOf({ sheet, table, period, rows, columns }: FollowUpSheet): FollowUpOutlook {
  const outcome = columns.get("outcome");
  const verdict = columns.get("verdict");
  const { area } = table;
  const isReported = ({ row }: { readonly row: number }): boolean =>
    outcome !== undefined && !isNothing(stateAt(sheet, row, outcome).value);
  const formula =
    verdict === undefined ? null : stateAt(sheet, rows[0]?.row ?? area.row, verdict).formula;
  return {
    sheet: sheet.name,
    table: table.name,
    period,
    rowCount: rows.length,
    reportedCount: rows.filter(isReported).length,
    compute: formula === null ? "values" : /LOFTE\./i.test(formula) ? "lofte" : "builtin",
    isLocked: sheet.isProtected === true,
    place: { sheet: sheet.name, row: area.row + 1, column: outcome ?? area.column },
  };
}

function placeOfTable(workbook: Workbook, name: string): CellPlace | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet: sheet.name, row: 0, column: 0 };
  }
  return null;
}
