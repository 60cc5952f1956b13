import type { FollowUpColumn } from "../followUp/followUpColumns";

/** The columns that people see, in order; the outcomes of each period follow after them. */
export const shownColumns = [
  "id",
  "text",
  "verdict",
  "attainment",
  "latest",
  "year",
  "focusArea",
  "responsible",
  "goal",
] as const;

/** Hidden values that the formulas rest on. */
const givenColumns = [
  /** The id as it is looked up: characters that a lookup would take as patterns are marked. */
  "key",
  /** The pledges that follow on each other get one number; with the year it names one row. */
  "chain",
  "focusGroup",
  "responsibleGroup",
  /** 1 where figures of periods are added, 0 for shares and milestones. */
  "isAdded",
  /** What an outcome is compared with: baseline and target together for "öka med". */
  "comparedWith",
  "basisKind",
  "basisTarget",
  "basisBaseline",
  "basisUnit",
  "basisScope",
  "basisStart",
  "basisEnd",
] as const;

/** Hidden formulas, from how the periods of a pledge combine to its verdict. */
const workedOutColumns = [
  /** The best rank that a period has: rows of the pledge's own scope go before those of another. */
  "best",
  /** Which of the periods is the latest that counts, from 1; 0 where nothing is reported. */
  "latestNumber",
  /** How many periods count, and how many of them report figures of the period alone. */
  "count",
  "countAlone",
  "latestMeasure",
  /** The other measure, where figures of the period and accumulated ones stand side by side. */
  "earlierMeasure",
  "latestScope",
  "reportedUntil",
  "elapsed",
  /** The verdict that a person has decided on the latest follow-up sheet. */
  "sheetVerdict",
  "ownVerdict",
] as const;

/** All that is hidden, to the right of the outcomes. */
export const hiddenColumns = [...givenColumns, ...workedOutColumns] as const;

export const overviewColumnKeys = [...shownColumns, ...hiddenColumns] as const;
export type OverviewColumn = (typeof overviewColumnKeys)[number];

/** What is kept of each period. The outcome is shown, the others are hidden. */
export const periodColumnKeys = [
  "outcome",
  /** Which row of the follow-up table is the pledge's, 0 for none. */
  "row",
  /** The cell of a follow-up table that staff made, as it stands. */
  "read",
  "measure",
  "scope",
  /** 2 for an outcome of the pledge's own scope, 1 for one of another scope, 0 for none. */
  "rank",
  /** The period's position from 1 where it counts for the verdict, else 0. */
  "number",
  /** The outcome where the period counts. */
  "counted",
  /** The verdict that a person has decided on the period's own sheet. */
  "verdict",
  /** The planned share at the end of the period, where the pledge has Fördelning. */
  "planned",
] as const;
export type PeriodColumn = (typeof periodColumnKeys)[number];

/** The columns that are formulas; the others are values, renewed at each click. */
export const computedColumns: readonly OverviewColumn[] = [
  "verdict",
  "attainment",
  "latest",
  ...workedOutColumns,
];
export const computedPeriodColumns: readonly PeriodColumn[] = [
  "outcome",
  "row",
  "read",
  "rank",
  "number",
  "counted",
];

/** What stands in on the overview for cells of a follow-up row. */
export const columnOfBasis: Readonly<Partial<Record<FollowUpColumn, OverviewColumn>>> = {
  id: "id",
  outcome: "latest",
  basisRead: "latest",
  basisOutcome: "latest",
  measure: "latestMeasure",
  basisBeforeMeasure: "earlierMeasure",
  scope: "latestScope",
  basisScopeText: "latestScope",
  basisOutcomeScope: "latestScope",
  basisKey: "key",
  basisKind: "basisKind",
  basisTarget: "basisTarget",
  basisBaseline: "basisBaseline",
  basisUnit: "basisUnit",
  basisScope: "basisScope",
  basisStart: "basisStart",
  basisEnd: "basisEnd",
  basisElapsed: "elapsed",
  attainment: "attainment",
  verdict: "ownVerdict",
};
