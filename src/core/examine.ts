import type { JudgedPledge } from "./checks/check";
import { findAll } from "./checks/findAll";
import { assess } from "./domain/assess";
import type { Day } from "./domain/day";
import { rollUp } from "./domain/rollUp";
import { groupPledges } from "./report/groupPledges";
import type { Report } from "./report/report";
import { sortFindings } from "./report/sortFindings";
import { failed, ok, type Result } from "./result/result";
import { placeOf } from "./schema/placeOf";
import { readWorkbookInSteps } from "./schema/readWorkbook";
import type { FollowUpRow, ReadTable, ReadWorkbook, UnknownSheet } from "./schema/rows";
import { rowsPerStep, type Steps } from "./schema/steps";
import type { Workbook } from "./sheet/sheet";

/** How a workbook is examined. */
export interface ExamineSettings {
  /** Reporting date where no sheet states one; an explicit date of the user goes in `override`. */
  readonly today: Day;
  /** A reporting date that the user chose, which beats what a sheet states. */
  readonly override?: Day | null;
  readonly graded: boolean;
  readonly threshold: number;
}

/** What was found in a workbook: the report, or what stood there instead of a pledge table. */
export type Examination =
  | { readonly found: "pledges"; readonly report: Report; readonly tables: readonly ReadTable[] }
  | {
      readonly found: "noPledges";
      readonly tables: readonly ReadTable[];
      readonly unknownSheets: readonly UnknownSheet[];
      readonly report: Report;
    };

/** Reports how far the work has come (0–1) and answers whether to go on. */
export type Progress = (share: number) => Promise<boolean>;

export type Examine = (
  workbook: Workbook,
  settings: ExamineSettings,
  progress?: Progress,
) => Promise<Result<Examination>>;

/**
 * Examines a workbook: reads its tables, judges every pledge, and collects all that is to see over.
 *
 * The only failure is `stopped.byUser`, when `progress` answers no; whatever people wrote is a finding.
 * Progress is asked after every few hundred rows, so that a page can paint and a person can stop.
 *
 * @example (await examine(eskilstuna2021, settings)).value.report.rollUp.verdicts.met → 3
 */
export const examine: Examine = async (workbook, settings, progress) => {
  const steps = examineInSteps(workbook, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return ok(step.value);
    if (progress && !(await progress(step.value))) return failed({ code: "stopped.byUser" });
  }
};

/** As {@link examine}; each step yields the share of the work that is done. */
function* examineInSteps(workbook: Workbook, settings: ExamineSettings): Steps<Examination> {
  const read = yield* share(readWorkbookInSteps(workbook), rowCount(workbook), 0, 0.6);
  const today = settings.override ?? read.reportingDate?.day ?? settings.today;
  const judging = judgeAll(read, { ...settings, today });
  const pledges = yield* share(judging, read.pledges.length, 0.6, 0.8);
  const { followUps } = read;
  const checked = Math.max(pledges.length, followUps.length);
  const found = yield* share(findAll({ read, pledges, followUps, today }), checked, 0.8, 0.95);
  // Each part of the report goes through all rows, so a face breathes between them.
  const reported = pledges.map(({ pledge, combined, judgement, row }) => ({
    pledge,
    combined,
    judgement,
    place: placeOf(row, "text"),
  }));
  yield 0.96;
  const byFocusArea = groupPledges(pledges, ({ focusArea }) => focusArea);
  yield 0.97;
  const byResponsible = groupPledges(pledges, ({ responsible }) => responsible);
  yield 0.98;
  const sheets = workbook.sheets.map(({ name }) => name);
  const findings = sortFindings([...read.findings, ...found.findings], sheets);
  yield 0.99;
  const report: Report = {
    reportingDate: today,
    reportingDatePlace:
      settings.override == null && read.reportingDate ? read.reportingDate.place : null,
    graded: settings.graded,
    threshold: settings.threshold,
    pledges: reported,
    rollUp: rollUp(pledges.map(({ judgement }) => judgement)),
    byFocusArea,
    byResponsible,
    findings,
    ...(found.bugs.length > 0 ? { bugs: found.bugs } : {}),
  };
  const { tables, unknownSheets } = read;
  const hasPledges = tables.some(({ kind }) => kind === "pledges");
  return hasPledges
    ? { found: "pledges", report, tables }
    : { found: "noPledges", report, tables, unknownSheets };
}

/** Judges every pledge by the rows that count for it. */
function* judgeAll(read: ReadWorkbook, settings: ExamineSettings): Steps<readonly JudgedPledge[]> {
  const rowsOf = rowsOfPledges(read);
  const judged: JudgedPledge[] = [];
  for (const row of read.pledges) {
    const followUps = rowsOf[judged.length] ?? noRows;
    const reported = followUps.map(({ followUp }) => followUp);
    const { pledge, combined, judgement } = assess(row.pledge, reported, settings);
    judged.push({ pledge, combined, judgement, row, followUps });
    if (judged.length % rowsPerStep === 0) yield rowsPerStep;
  }
  return judged;
}

const noRows: readonly FollowUpRow[] = [];

/** The rows that count for each pledge, by its position; most have one, and some have none. */
function rowsOfPledges({ pledges, followUps }: ReadWorkbook): readonly (FollowUpRow[] | null)[] {
  const rowsOf = pledges.map((): FollowUpRow[] | null => null);
  for (const row of followUps) {
    for (const position of row.pledges) {
      const rows = rowsOf[position];
      if (rows) rows.push(row);
      else rowsOf[position] = [row];
    }
  }
  return rowsOf;
}

const rowCount = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { values }) => sum + values.length, 0);

/** Passes steps on as the share of all work they have come to. */
function* share<Answer>(
  steps: Steps<Answer>,
  total: number,
  from: number,
  to: number,
): Steps<Answer> {
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    done += step.value;
    yield from + (to - from) * Math.min(1, done / Math.max(1, total));
  }
}
