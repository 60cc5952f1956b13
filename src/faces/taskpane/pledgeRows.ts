import type { Group, Report, ReportedPledge } from "../../core/report/report";

export type PledgeGrouping = "focusArea" | "responsible";

/** A pledge as one row of the list; the first of a group carries the group. */
export interface PledgeRow {
  readonly reported: ReportedPledge;
  readonly group: Group | null;
  readonly key: string;
}

/** The groups of a report by how they are to be shown. */
export const groupsOf = (report: Report, grouping: PledgeGrouping): readonly Group[] =>
  grouping === "focusArea" ? report.byFocusArea : report.byResponsible;

/** Lays out the pledges of a report as the rows of a list, group by group. */
export const pledgeRows = (report: Report, grouping: PledgeGrouping): readonly PledgeRow[] =>
  groupsOf(report, grouping).flatMap((group, groupIndex) =>
    group.pledges.flatMap((index, position): PledgeRow[] => {
      const reported = report.pledges[index];
      if (!reported) return [];
      const key = `${String(groupIndex)} ${String(index)} ${reported.pledge.id}`;
      return [{ reported, group: position === 0 ? group : null, key }];
    }),
  );
