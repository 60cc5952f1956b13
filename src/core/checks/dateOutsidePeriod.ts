import { dayToIso, partsOfDay } from "../domain/day";
import { periodName, periodStart } from "../domain/period";
import type { Check, CheckInput } from "./check";
import type { Finding } from "../findings/finding";
import { placeOf } from "../schema/placeOf";
import type { PledgeRow } from "../schema/rows";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";

/**
 * Correct the date, or the year or period that it should lie in.
 *
 * Why: a figure that was reported before its period began, or a follow-up of another year than the
 * pledge's, is most often a slip in one of the two cells. It is a warning: the row of another year is
 * left out of the verdict, everything else is used as it stands.
 */
export const dateOutsidePeriod: Check = {
  name: "dateOutsidePeriod",
  find: (input) => [...pledgesOutsideYear(input), ...rowsOutsidePeriod(input)],
};

const pledgesOutsideYear = ({ pledges: judged }: CheckInput): readonly Finding[] =>
  findEach(judged, ({ row }) => {
    const start = outsideYear(row, "start");
    const end = outsideYear(row, "end");
    return start && end ? [start, end] : (start ?? end);
  });

function outsideYear(row: PledgeRow, column: "start" | "end"): Finding | null {
  const { id, year, [column]: day } = row.pledge;
  if (day === null || year === null || partsOfDay(day).year === year) return null;
  const facts = { id, date: dayToIso(day), year: String(year), case: column };
  return makeFinding("date.outsidePeriod", [placeOf(row, column)], facts);
}

const rowsOutsidePeriod = ({ read, followUps }: CheckInput): readonly Finding[] =>
  findEach(followUps, (row) => {
    const { followUp, pledges, otherYears } = row;
    const { period, reportedOn } = followUp;
    if (period === null) return null;
    const other = read.pledges[otherYears[0] ?? -1]?.pledge;
    if (pledges.length === 0 && other) {
      const facts = {
        id: other.id,
        period: periodName(period),
        year: String(other.year ?? ""),
        case: "period",
      };
      return makeFinding("date.outsidePeriod", [placeOf(row, "period")], facts);
    }
    if (reportedOn === null || reportedOn >= periodStart(period)) return null;
    const facts = {
      id: followUp.pledgeId,
      date: dayToIso(reportedOn),
      period: periodName(period),
      case: "reported",
    };
    return makeFinding("date.outsidePeriod", [placeOf(row, "reportedOn")], facts);
  });
