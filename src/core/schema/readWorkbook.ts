import type { Sheet, Workbook } from "../sheet/sheet";
import { activityTable } from "./activityTable";
import { findTables } from "./findTables";
import { followUpTable } from "./followUpTable";
import { givenIds } from "./givenIds";
import { headingFindings, mergedFindings } from "./headingFindings";
import type { MatchedHeadings } from "./headingRow";
import { isOverviewSheet } from "./isOverviewSheet";
import type { LocatedTable } from "./locatedTable";
import { outcomeReader } from "./outcomeReader";
import { pledgeFinder } from "./pledgeIndex";
import { pledgeTable } from "./pledgeTable";
import { readFollowUp } from "./readFollowUp";
import { readPledge, withIds } from "./readPledges";
import { readRows, type RowsContext } from "./readRows";
import type { FollowUpRow, PledgeRow, ReadTable, ReadWorkbook, TableKind } from "./rows";
import { readSheetFacts, readTitleFacts, type SheetFacts } from "./sheetFacts";
import { finish, type Steps } from "./steps";
import { describeUnknownSheet, unreadTable } from "./unknownSheet";

/** A table to read as one kind, with what its sheet states. */
interface Job {
  readonly located: LocatedTable;
  readonly match: MatchedHeadings;
  readonly facts: SheetFacts;
}

/**
 * Reads a workbook against the schema: every table we know on every sheet, hidden ones too, and all
 * that is the matter with their cells and headings. Never throws on what people wrote.
 *
 * @example readWorkbook(workbook).pledges[0].pledge.target → 200
 */
export const readWorkbook = (workbook: Workbook): ReadWorkbook =>
  finish(readWorkbookInSteps(workbook));

/** As {@link readWorkbook}, in steps. */
export function* readWorkbookInSteps(workbook: Workbook): Steps<ReadWorkbook> {
  const { date1904 } = workbook;
  const sheets = workbook.sheets
    .filter((sheet) => !isOverviewSheet(sheet))
    .map((sheet) => readSheet(sheet, date1904));
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const jobs = withoutCopies(sheets.flatMap((sheet) => sheet.jobs));
  const ofKind = (kind: TableKind): readonly Job[] =>
    jobs.filter(({ match }) => match.kind === kind);
  const counts = new Map<Job, number>();

  const pledgeRows: PledgeRow[] = [];
  for (const job of ofKind("pledges")) {
    const stated = { year: job.facts.year, municipality: job.facts.municipality };
    findings.push(...headingFindings(job.located, job.match, stated));
    const context = { date1904, year: job.facts.year, stated };
    const { located, match } = job;
    const rows = yield* readRows(pledgeTable, located, match, context, findings, readPledge);
    counts.set(job, rows.length);
    for (const row of rows) pledgeRows.push(row);
  }
  const pledges = withIds(pledgeRows, () => givenIds(ofKind("followUp")));
  yield 0;

  const known = { rows: pledges, find: pledgeFinder(pledges) };
  const onlyYear = onlyOne(pledges.map(({ pledge }) => pledge.year));
  const outcomes = outcomeReader(date1904);
  const followUps: FollowUpRow[] = [];
  for (const job of ofKind("followUp")) {
    const context = followUpContext(job.facts, onlyYear, date1904);
    const match = job.facts.hasOwnPeriod ? job.match : withYearAsPeriod(job.match, context);
    findings.push(...headingFindings(job.located, match, context.stated));
    const rows = yield* readRows(followUpTable, job.located, match, context, findings, (row) =>
      readFollowUp(row, known, outcomes, findings),
    );
    counts.set(job, rows.length);
    for (const row of rows) followUps.push(row);
  }

  for (const job of ofKind("activities")) {
    findings.push(...headingFindings(job.located, job.match, {}));
    const context = { date1904, year: null, stated: {} };
    const { located, match } = job;
    const rows = yield* readRows(activityTable, located, match, context, findings, () => null);
    counts.set(job, rows.length);
  }

  return {
    tables: jobs.map((job) => describe(job, counts.get(job) ?? 0)),
    unknownSheets: sheets.flatMap(({ unknown }) => (unknown ? [unknown] : [])),
    pledges,
    followUps,
    reportingDate: sheets.find(({ reportingDate }) => reportingDate)?.reportingDate ?? null,
    findings,
  };
}

function readSheet(sheet: Sheet, date1904: boolean) {
  const whole = readSheetFacts(sheet, sheet.values.length, date1904);
  const located = findTables(sheet, whole.year !== null);
  if (located.length === 0) {
    const unread = unreadTable(sheet);
    return {
      jobs: [],
      findings: unread ? [unread] : [],
      unknown: describeUnknownSheet(sheet),
      reportingDate: whole.reportingDate,
    };
  }
  const first = Math.min(...located.map(({ headingRow }) => headingRow));
  const facts = readSheetFacts(sheet, first, date1904);
  const factsOf = ({ headingRow }: LocatedTable): SheetFacts => {
    if (headingRow === first) return facts;
    const ends = located.map(({ end }) => end).filter((end) => end <= headingRow);
    return ends.length === 0
      ? facts
      : readTitleFacts(sheet, Math.max(...ends), headingRow, date1904, facts);
  };
  return {
    jobs: located.flatMap((table) => {
      const own = factsOf(table);
      return table.matches.map((match): Job => ({ located: table, match, facts: own }));
    }),
    findings: located.flatMap(mergedFindings),
    unknown: null,
    reportingDate: facts.reportingDate,
  };
}

/**
 * A sheet with both targets and outcomes states pledges only where no other sheet does: beside a
 * pledge table it is a follow-up that repeats the targets for its readers.
 */
function withoutCopies(jobs: readonly Job[]): readonly Job[] {
  const isBoth = ({ located }: Job): boolean => located.matches.length > 1;
  const hasPledges = jobs.some((job) => job.match.kind === "pledges" && !isBoth(job));
  return jobs.filter((job) => !(hasPledges && isBoth(job) && job.match.kind === "pledges"));
}

function followUpContext(
  facts: SheetFacts,
  onlyYear: number | null,
  date1904: boolean,
): RowsContext {
  const year = facts.year ?? onlyYear;
  return { date1904, year, stated: { period: facts.periodIn(year) } };
}

/** Without periods, a column of years says what the rows report. */
function withYearAsPeriod(match: MatchedHeadings, { stated }: RowsContext): MatchedHeadings {
  const year = match.columns.get("year");
  if (year === undefined || match.columns.has("period") || stated["period"] !== null) return match;
  return { ...match, columns: new Map([...match.columns, ["period", year]]) };
}

const onlyOne = (years: readonly (number | null)[]): number | null => {
  const stated = new Set(years);
  const [only] = stated;
  return stated.size === 1 ? (only ?? null) : null;
};

function describe({ located, match }: Job, rowCount: number): ReadTable {
  const { sheet, headingRow, from, to } = located;
  return {
    kind: match.kind,
    sheet: sheet.name,
    headingRow: sheet.origin.row + headingRow,
    headings: (sheet.values[headingRow] ?? [])
      .slice(from, to)
      .flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [])),
    rowCount,
  };
}
